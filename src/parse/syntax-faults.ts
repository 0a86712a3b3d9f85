import type { YAMLParseError } from 'yaml';
import { type Fault, lineEnd, quote } from './fault';
import {
  type Said,
  sayBlockTextStart,
  sayColonWithoutSpace,
  sayIndentation,
  sayKeyWithoutValue,
  sayListMisplaced,
  sayListOnKeyLine,
  sayMisplaced,
  sayTextAfterValue,
  sayTextStart,
} from './line-sayings';

type Say = (text: string, start: number, match: RegExpExecArray) => Said | undefined;

/**
 * Says in plain words what the YAML library reports in its own. Undefined for what is reported already while the tokens
 * are read: quotes, brackets, tabs after the first, directives, anchors, aliases and tags.
 */
export function syntaxFault(text: string, error: YAMLParseError): Fault | undefined {
  const [from] = error.pos;
  for (const [pattern, say] of sayings) {
    const match = pattern.exec(error.message);
    if (!match) continue;
    const said = say(text, from, match);
    if (!said) return undefined;
    const start = Math.min(said.start ?? from, text.length);
    const end = said.end ?? lineEnd(text, start);
    return { code: said.code, message: said.message, help: said.help, start, end: Math.max(start, end) };
  }
  return unknownFault(text, from);
}

/** The finding for what has no words of its own. */
export function unknownFault(text: string, offset: number): Fault {
  const start = Math.min(offset, text.length);
  return {
    code: 'yaml/syntax-invalid',
    message: 'this is not valid YAML',
    start,
    end: lineEnd(text, start),
    help: 'check the indentation, the quotes and the colons of this line and of the line above',
  };
}

const reportedBefore: Say = () => undefined;

/** The first entry whose pattern is in the message of the library speaks; its version is pinned. */
const sayings: readonly (readonly [RegExp, Say])[] = [
  // The last of these is a slip of the library over a list as key, which is refused for what it is.
  [/^Missing closing|^Map comment with|must (be sufficiently indented and )?end with/, reportedBefore],
  [/^Missing directives-end|[Aa]nchor|[Aa]lias|[Tt]ag\b|block sequence props/, reportedBefore],
  [/^Implicit keys need to be on a single line|^Implicit map keys need to be followed/, sayKeyWithoutValue],
  [
    /^Implicit keys of flow sequence pairs/,
    () => ({
      code: 'yaml/key-multiline',
      message: 'a key and its colon must stand on one line',
      help: 'put the key on one line, or put quotes around a text with a colon',
    }),
  ],
  [
    /^Nested mappings are not allowed/,
    (text, start) => ({
      code: 'yaml/colon-unquoted',
      message: `the colon in ${quote(text.slice(start, lineEnd(text, start)))} starts a second key on the line`,
      help: 'put quotes around the whole text, or put the inner key on a line of its own, indented deeper',
    }),
  ],
  [/^A block sequence may not|^All sequence items must start/, (text, start) => sayListMisplaced(text, start)],
  [/^Unexpected block-seq-ind/, sayListOnKeyLine],
  [/^All mapping items must start at the same column|^Sequence item without/, sayIndentation],
  [
    /^Tabs are not allowed/,
    (_text, start) => ({
      code: 'yaml/tab-indentation',
      message: 'a tab cannot indent a line',
      end: start + 1,
      help: 'indent with spaces, two for each level, here and on the other lines that start with a tab',
    }),
  ],
  [/^Plain value cannot start with/, sayTextStart],
  [/^Block scalar header includes|^Not a YAML token/, sayBlockTextStart],
  [/at node end$|^Unexpected \S+ token$/, sayTextAfterValue],
  [/in YAML (?:stream|document)/, sayMisplaced],
  [
    /^Invalid escape sequence ([\s\S]*)$/,
    (_text, start, match) => ({
      code: 'yaml/escape-unknown',
      message: `${quote(match[1] ?? '')} is no escape that YAML knows`,
      end: start + (match[1] ?? '').length,
      help: 'write `\\\\` for a backslash, or use single quotes, in which nothing is escaped',
    }),
  ],
  [
    /^Comments must be separated/,
    () => ({
      code: 'yaml/comment-unseparated',
      message: 'a comment needs a space before its `#`',
      help: 'put a space before `#`; if it belongs to the text, put quotes around the whole text',
    }),
  ],
  [/^Missing space after :/, (text, start) => sayColonWithoutSpace(text.slice(start, lineEnd(text, start)))],
  [
    /^Missing , |^Block collections are not allowed within flow/,
    (_text, start) => ({
      code: 'yaml/comma-missing',
      message: 'a comma is missing between two items in brackets',
      end: start + 1,
      help: 'separate the items by commas, or put quotes around a text that holds colons, commas or brackets',
    }),
  ],
  [
    /^Unexpected , in|^Unexpected empty item/,
    (_text, start) => ({
      code: 'yaml/comma-superfluous',
      message: 'nothing stands before this comma',
      end: start + 1,
      help: 'delete the comma',
    }),
  ],
  [
    /^The : indicator must be at most 1024/,
    () => ({
      code: 'yaml/key-too-long',
      message: 'a key is longer than 1024 characters',
      help: 'shorten the key; if it is text, put quotes around all of it',
    }),
  ],
  [
    /^Block scalar/,
    () => ({
      code: 'yaml/indentation-wrong',
      message: 'the lines of this text are not indented alike',
      help: 'indent each line of the text by the same number of spaces, deeper than its key',
    }),
  ],
  [
    /^Block collection cannot start on same line/,
    () => ({
      code: 'yaml/key-misplaced',
      message: 'a key cannot stand on the line of `---`',
      help: 'put the key on the next line',
    }),
  ],
];
