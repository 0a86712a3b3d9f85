import { type Fault, lineEnd, lineStart, quote } from './fault';

/** The words of a fault, and its place where that is another than the library gives. */
export type Said = Pick<Fault, 'code' | 'message' | 'help'> & { readonly start?: number; readonly end?: number };

/** A line where a key is expected but no `key: value` stands: what is missing depends on the line. */
export function sayKeyWithoutValue(text: string, from: number): Said | undefined {
  const start = firstWord(text, from);
  const lead = text.slice(lineStart(text, start), start);
  const line = text.slice(start, lineEnd(text, start));
  if (/^-(\s|$)/.test(line)) return sayListMisplaced(text, start);
  if (lead.trim() !== '') return sayRunOn(text, start);
  if (/^["']/.test(line)) {
    return {
      code: 'yaml/key-multiline',
      message: 'a key in quotes must stand on one line, with a colon after it',
      start,
      help: 'write `"key": value`',
    };
  }
  if (/^[^\s:]+:\S/.test(line)) return { ...sayColonWithoutSpace(line), start };
  return {
    code: 'yaml/colon-missing',
    message: `${quote(line)} is not followed by a colon`,
    start,
    help: 'write `key: value`; if it is text that goes on from the line above, indent it deeper than its key',
  };
}

/** `key:value`, which YAML takes for one word. */
export function sayColonWithoutSpace(line: string): Said {
  return {
    code: 'yaml/colon-unspaced',
    message: `a space is missing after the colon in ${quote(line)}`,
    help: 'write `key: value`, with a space after the colon',
  };
}

/** A text after `key: ` or `- ` that takes the next line in, which then turns out to be a key. */
function sayRunOn(text: string, from: number): Said {
  const next = firstWord(text, lineEnd(text, from));
  const start = next < text.length ? next : from;
  return {
    code: 'yaml/indentation-wrong',
    message: `${quote(text.slice(start, lineEnd(text, start)))} is indented deeper than the line it belongs to`,
    start,
    help: 'indent it like the key above; if it goes on with the text above, put quotes around the whole text',
  };
}

/** A `-` among the keys of a map. */
export function sayListMisplaced(text: string, from: number): Said {
  return {
    code: 'yaml/list-misplaced',
    message: 'a list item stands where a key is expected',
    start: firstWord(text, from),
    help: 'indent each `-` of a list by the same number of spaces, under the key of the list',
  };
}

/** `key: - item`. */
export function sayListOnKeyLine(): Said {
  return {
    code: 'yaml/list-misplaced',
    message: 'a list cannot start on the line of its key',
    help: 'put the `-` on the next line; if it is text that starts with `-`, put quotes around it',
  };
}

/** A line that starts at another column than the lines it belongs to. */
export function sayIndentation(text: string, from: number): Said {
  const start = firstWord(text, from);
  return {
    code: 'yaml/indentation-wrong',
    message: `${quote(text.slice(start, lineEnd(text, start)))} is not indented like the lines around it`,
    start,
    help: 'start the keys of one map at the same column, and indent the lines of a text deeper than its key',
  };
}

/** A text that starts with a character that YAML keeps for itself. */
export function sayTextStart(text: string, start: number): Said {
  const line = text.slice(start, lineEnd(text, start));
  return sayQuoteIt(line, start);
}

/** A text that starts with `|` or `>` and goes on on the same line. */
export function sayBlockTextStart(text: string, from: number): Said {
  const head = lineStart(text, from);
  const mark = /(?:^|[\s:-])([|>])[^|>]*$/.exec(text.slice(head, from));
  const start = mark ? head + mark.index + mark[0].indexOf(mark[1] ?? '') : from;
  return sayQuoteIt(text.slice(start, lineEnd(text, start)), start);
}

function sayQuoteIt(line: string, start: number): Said {
  const [first = ''] = line;
  const shown = first === '`' ? 'a backtick' : quote(first);
  return {
    code: 'yaml/text-unquoted',
    message: `a text without quotes cannot start with ${shown}`,
    start,
    help: /^[|>]/.test(first)
      ? `put quotes around the text; a long text starts on the line after \`${first}\``
      : 'put quotes around the text',
  };
}

/** More text where a value is complete. */
export function sayTextAfterValue(text: string, from: number): Said {
  const head = lineStart(text, from);
  const before = text.slice(head, from).trimEnd();
  const mark = before.at(-1) ?? '';
  if (mark === "'" || mark === '"') {
    return {
      code: 'yaml/text-after-quote',
      message: 'text follows the closing quote',
      help:
        mark === "'"
          ? "inside single quotes write `''` for an apostrophe, or put double quotes around the text"
          : 'inside double quotes write `\\"` for a quote, or put single quotes around the text',
    };
  }
  if (mark === ']' || mark === '}') {
    return {
      code: 'yaml/text-after-bracket',
      message: `text follows the closing \`${mark}\``,
      help: 'put quotes around the whole text if the brackets belong to it',
    };
  }
  return sayMisplaced(text, from);
}

/** A line or a bracket that continues nothing. */
export function sayMisplaced(text: string, from: number): Said {
  const start = firstWord(text, from);
  const line = text.slice(start, lineEnd(text, start));
  if (/^[\]}]/.test(line)) {
    return {
      code: 'yaml/bracket-unopened',
      message: `\`${line.slice(0, 1)}\` closes nothing`,
      start,
      end: start + 1,
      help: 'delete it, or put quotes around the text it belongs to',
    };
  }
  return {
    code: 'yaml/text-misplaced',
    message: `${quote(line)} belongs to nothing that stands above it`,
    start,
    help: 'check its indentation; a file is one map of keys and values',
  };
}

/** The offset of the first character at or after an offset that is no space, line break or comment. */
function firstWord(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
    if (text[at] !== '#' || !/\s/.test(text[at - 1] ?? ' ')) return at;
    at = lineEnd(text, at);
  }
}
