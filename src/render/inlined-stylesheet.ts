import { createHash } from 'node:crypto';

/** A stylesheet as a page carries it, with the hash by which its Content-Security-Policy allows it. */
export interface InlinedStylesheet {
  /** Its lines end as those of the page do: a browser hashes what it has read. */
  readonly stylesheet: string;
  /** The SHA-256 in base64. */
  readonly stylesheetHash: string;
}

/** Makes a stylesheet ready to stand in a page. */
export function inlinedStylesheet(text: string): InlinedStylesheet {
  const stylesheet = text.replace(/\r\n?/g, '\n');
  return { stylesheet, stylesheetHash: createHash('sha256').update(stylesheet).digest('base64') };
}
