import { inflateSync } from 'node:zlib';

/** What is known of a printed page without a reader of PDF. */
export interface Pdf {
  /** It says what is a heading, a paragraph, a list, for those who do not see it. */
  readonly isTagged: boolean;
  readonly hasLanguage: boolean;
  readonly hasTitle: boolean;
  /** How many letters each page shows. */
  readonly letters: readonly number[];
}

/** Reads a PDF as Chromium writes it: every object by itself, text as glyphs in hexadecimal digits. */
export function readPdf(bytes: Buffer): Pdf {
  const raw = bytes.toString('latin1');
  const objects = new Map<string, string>();
  for (const [, number = '', body = ''] of raw.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n?([\s\S]*?)\bendobj\b/g)) {
    objects.set(number, body);
  }
  const pages = [...objects.values()].filter((body) =>
    /\/Type\s*\/Page\b/.test(body.slice(0, body.indexOf('stream') >>> 0)),
  );
  return {
    isTagged: /\/StructTreeRoot \d+ 0 R/.test(raw) && /\/MarkInfo\s*<<[^>]*\/Marked true/.test(raw),
    hasLanguage: /\/Lang\s*\(/.test(raw),
    hasTitle: /\/Title\s*[(<]/.test(raw),
    letters: pages.map((page) => lettersOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '')),
  };
}

function lettersOf(content: string): number {
  const [before = '', length = '0'] = /^[\s\S]*?\/Length (\d+)[\s\S]*?stream\r?\n/.exec(content) ?? [];
  const stream = content.slice(before.length, before.length + Number(length));
  const drawn = /\/FlateDecode/.test(content) ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream;
  const glyphs = [...drawn.matchAll(/<([0-9a-fA-F]+)>\s*(?:-?[\d.]+\s*)*(?=[^>]*?T[jJ])/g)];
  return glyphs.reduce((sum, [, digits = '']) => sum + digits.length / 4, 0);
}
