import * as fc from 'fast-check';

/** One change to a text: at a place between 0 and 1, of a size, with a piece of text. */
export interface Mutation {
  readonly kind: (typeof kinds)[number];
  readonly place: number;
  readonly size: number;
  readonly piece: string;
}

const kinds = [
  ...['insert', 'insert', 'insert', 'delete', 'duplicate', 'replace', 'indent', 'unindent', 'deleteLine'],
  ...['duplicateLine', 'moveLine', 'joinLines', 'breakLine', 'windows', 'cut', 'quote', 'bracket', 'atLineStart'],
  'atLineEnd',
] as const;

/** What breaks YAML, or turns one form of it into another. */
const pieces = [
  ...[
    '"',
    "'",
    ':',
    ': ',
    ' :',
    '#',
    ' #',
    ' # note',
    '-',
    '- ',
    '? ',
    '|',
    '>',
    '>-',
    '|+',
    '|2',
    '|1-',
    '\n',
    '\n\n',
  ],
  ...['\n  ', '\n    ', ' \n', '\r\n', '\r', '\t', ' ', '  ', '[', ']', '{', '}', ',', ', ', '[]', '{}', '{ a: b }'],
  ...['[a, b]', '[a: b]', '{a, b}', '{{a}}', '\n- ', '&a ', '*a', '!t ', '!!str ', '%', '@', '`', '~', 'null', 'Null'],
  ...[
    'true',
    'FALSE',
    '0',
    '-0',
    '1.5',
    '1.',
    '.5',
    '1e3',
    '1e999',
    '0x1f',
    '0o7',
    '.inf',
    '-.INF',
    '.nan',
    '+1',
    '12e',
  ],
  ...[
    '__proto__',
    '__proto__: x',
    '<<',
    '<<: x',
    'a: b',
    'a',
    '---',
    '---\n',
    '...',
    '\n---\n',
    '\n...\n',
    '\\',
    '\\"',
  ],
  ...[
    '\\n',
    '\\u202e',
    '\\u0041',
    '\\x41',
    '\\ud83d\\ude00',
    '\\q',
    "''",
    '""',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
  ],
  ...[
    '\0',
    '\x02',
    '\x7f',
    '\ud800',
    'é',
    '😀',
    '\u3000',
    '\u200b',
    '1: ',
    'constructor: ',
    'toString: 1',
    '"":',
    "'a': ",
  ],
];

/** A few changes, so few that most of a text stays as it is. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    place: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    size: fc.integer({ min: 1, max: 6 }),
    piece: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })),
  }),
  { maxLength: 2 },
);

/** The text after a change. */
export function mutate(text: string, { kind, place, size, piece }: Mutation): string {
  const at = Math.floor(place * (text.length + 1));
  const splice = (start: number, end: number, middle: string) => text.slice(0, start) + middle + text.slice(end);
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineBreak = text.indexOf('\n', at);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
  const line = text.slice(lineStart, lineEnd);
  switch (kind) {
    case 'insert':
      return splice(at, at, piece);
    case 'delete':
      return splice(at, at + size, '');
    case 'duplicate':
      return splice(at, at, text.slice(at, at + size));
    case 'replace':
      return splice(at, at + size, piece);
    case 'indent':
      return splice(lineStart, lineStart, ' '.repeat(size));
    case 'unindent':
      return splice(lineStart, lineEnd, line.replace(new RegExp(`^ {1,${size}}`), ''));
    case 'deleteLine':
      return splice(lineStart, lineEnd, '');
    case 'duplicateLine':
      return splice(lineStart, lineStart, line);
    case 'moveLine': {
      const target = text.lastIndexOf('\n', (at * size) % (text.length + 1)) + 1;
      return text.slice(0, target) + line + text.slice(target);
    }
    case 'joinLines':
      return splice(Math.max(lineEnd - 1, 0), lineEnd, size > 3 ? ' ' : '');
    case 'breakLine':
      return splice(at, at, `\n${' '.repeat(size * 2 - 2)}`);
    case 'windows':
      return text.replaceAll('\n', '\r\n');
    case 'cut':
      return text.slice(0, at);
    case 'quote':
      return splice(at, at + size, `${size > 3 ? '"' : "'"}${text.slice(at, at + size)}${size > 3 ? '"' : "'"}`);
    case 'bracket':
      return splice(at, at + size * 4, `[${text.slice(at, at + size * 4)}]`);
    case 'atLineStart':
      return splice(
        lineStart + (/^ */.exec(line)?.[0].length ?? 0),
        lineStart + (/^ */.exec(line)?.[0].length ?? 0),
        piece,
      );
    case 'atLineEnd':
      return splice(lineEnd - 1, lineEnd - 1, piece);
  }
}

/** A part of a text that stands together, with its indent gone: a file of its own, and read in a moment. */
export function part(text: string, place: number, length: number): string {
  const lines = text.split('\n');
  const from = Math.floor(place * lines.length);
  const indent = indentOf(lines[from] ?? '');
  const found: string[] = [];
  for (const line of lines.slice(from, from + length)) {
    if (line.trim() !== '' && indentOf(line) < indent) break;
    found.push(line.slice(indent));
  }
  return `${found[0]?.startsWith('-') ? 'list:\n' : ''}${found.join('\n')}\n`;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
