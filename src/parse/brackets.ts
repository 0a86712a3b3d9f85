import { CST } from 'yaml';
import type { Source } from '../core/source';
import { type Fault, lineEnd, quote } from './fault';

/** What is known of brackets while a text is read: those still open, and where the last `{{ placeholder }}` ends. */
export interface Brackets {
  readonly open: { readonly bracket: string; readonly offset: number }[];
  placeholderEnd: number;
}

/** Takes note of a bracket, and finds a bracket that the wrong one closes, and a placeholder that YAML takes for maps. */
export function readBracket(
  source: Source,
  text: string,
  lexeme: string,
  offset: number,
  brackets: Brackets,
): Fault | undefined {
  const { open } = brackets;
  if (offset < brackets.placeholderEnd) return undefined;
  switch (lexeme) {
    case '[':
    case '{':
      if (lexeme === '{' && text[offset + 1] === '{') return placeholderFault(text, offset, brackets);
      open.push({ bracket: lexeme, offset });
      return undefined;
    case ']':
    case '}': {
      const opened = open.pop();
      if (!opened || isPair(opened.bracket, lexeme)) return undefined;
      // Where it closes the bracket around this one, only this one was forgotten.
      const isForgotten = isPair(open.at(-1)?.bracket, lexeme);
      if (isForgotten) open.pop();
      return {
        code: 'yaml/bracket-mismatched',
        message: `\`${opened.bracket}\` is closed by \`${lexeme}\``,
        start: offset,
        end: offset + 1,
        help: `close it with \`${opened.bracket === '[' ? ']' : '}'}\`${isForgotten ? ' first' : ''}`,
        related: [{ message: 'opened here', span: { source, start: opened.offset, end: opened.offset + 1 } }],
      };
    }
    case CST.FLOW_END: {
      const fault = unclosedBracket(brackets);
      open.length = 0;
      return fault;
    }
    default:
      return undefined;
  }
}

function isPair(opening: string | undefined, closing: string): boolean {
  return opening === (closing === ']' ? '[' : '{');
}

/** The bracket that still wants closing, the innermost one. */
export function unclosedBracket({ open }: Brackets): Fault | undefined {
  const last = open.at(-1);
  if (!last) return undefined;
  const closer = last.bracket === '[' ? ']' : '}';
  return {
    code: 'yaml/bracket-unclosed',
    message: `\`${last.bracket}\` is not closed`,
    start: last.offset,
    end: last.offset + 1,
    help: `close it with \`${closer}\` and indent the lines between; if it is text, put quotes around all of it`,
  };
}

function placeholderFault(text: string, offset: number, brackets: Brackets): Fault {
  const end = lineEnd(text, offset);
  const close = text.slice(offset, end).indexOf('}}');
  brackets.placeholderEnd = close === -1 ? end : offset + close + 2;
  const words = text.slice(offset, brackets.placeholderEnd);
  const goesOn = /^[ \t]*[^\s,}\]:#]/.test(text.slice(brackets.placeholderEnd, end));
  const sample = `"${words.replace(/[\\"]/g, '\\$&').slice(0, 60)}${goesOn ? ' …' : ''}"`;
  return {
    code: 'yaml/placeholder-unquoted',
    message: `${quote(words)} without quotes is read as a map, not as text`,
    start: offset,
    end: brackets.placeholderEnd,
    help: `put quotes around the whole text: \`${sample}\``,
  };
}
