import { CST, Lexer, Parser } from 'yaml';
import type { Source } from '../core/source';
import { type Brackets, readBracket, unclosedBracket } from './brackets';
import { type Comment, commentReader } from './comments';
import { type Fault, lineEnd, quote } from './fault';
import { maximumDepth, maximumFindings, maximumLexemes } from './limits';

/** A text as the syntax tokens of YAML; where reading `stopped`, the tokens are not all and the faults say why. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly comments: readonly Comment[];
  readonly faults: readonly Fault[];
  readonly stopped: boolean;
}

/**
 * Reads a text token by token, and finds what shows there already: nesting too deep, before anything recurses over it;
 * directives, anchors, aliases and tags; quotes and brackets that are not closed; and placeholders without quotes.
 */
export function readTokens(source: Source, text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: Fault[] = [];
  const brackets: Brackets = { open: [], placeholderEnd: -1 };
  const reader = commentReader(source);
  const stop = (found: readonly Fault[]): Tokens => ({ tokens, comments: [], faults: found, stopped: true });
  let isScalar = false;
  let errors = 0;
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++count > maximumLexemes) return stop([...faults, sizeFault(parser.offset)]);
    if (isScalar) {
      isScalar = false;
      if (lexeme !== '') reader.read(CST.SCALAR, parser.offset);
      const fault = plainTextFault(lexeme, parser.offset, parser.stack);
      if (fault) faults.push(fault);
    } else if (lexeme === CST.SCALAR) isScalar = true;
    else {
      reader.read(lexeme, parser.offset);
      const fault =
        readBracket(source, text, lexeme, parser.offset, brackets) ??
        lexemeFault(text, lexeme, parser.offset, parser.stack);
      if (fault) faults.push(fault);
    }
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
    if (faults.length > maximumFindings) return stop(faults);
    // After so many errors nothing good follows, and each more costs time.
    if (errors > maximumFindings) break;
    if (parser.stack.length > maximumDepth && depthOf(parser.stack) > maximumDepth) {
      return stop([...faults, depthFault(parser.offset)]);
    }
  }
  for (const token of parser.end()) tokens.push(token);
  const unclosed = unclosedBracket(brackets);
  const all = withoutSwallowed(unclosed ? [...faults, unclosed] : faults);
  return { tokens, comments: reader.comments(), faults: all, stopped: false };
}

/** A quote that is not closed swallows the brackets that close those before it: the quote alone is the mistake. */
function withoutSwallowed(faults: readonly Fault[]): readonly Fault[] {
  const lastQuote = faults.findLast(({ code }) => code === 'yaml/quote-unclosed');
  if (!lastQuote) return faults;
  return faults.filter(({ code, start }) => code !== 'yaml/bracket-unclosed' || start > lastQuote.start);
}

function depthOf(stack: readonly CST.Token[]): number {
  return stack.filter((token) => CST.isCollection(token)).length;
}

function depthFault(end: number): Fault {
  return {
    code: 'yaml/nesting-too-deep',
    message: `maps and lists are nested more than ${maximumDepth} levels deep`,
    start: end - 1,
    end,
    help: 'a policy needs about ten levels; look for brackets or dashes that are not meant',
  };
}

function sizeFault(start: number): Fault {
  return {
    code: 'yaml/file-too-large',
    message: 'the file has more than 400,000 texts, marks and line ends',
    start,
    end: start + 1,
    help: 'split the policy with `include`, if all of it is meant',
  };
}

function lexemeFault(text: string, lexeme: string, start: number, stack: readonly CST.Token[]): Fault | undefined {
  const end = start + lexeme.length;
  switch (lexeme[0]) {
    case '%':
      return {
        code: 'yaml/directive-forbidden',
        message: `directives such as ${quote(lexeme)} are not allowed`,
        start,
        end,
        help: 'delete the line; a policy is always read as YAML 1.2',
      };
    case '&':
      return propertyFault('anchor', lexeme, start);
    case '*':
      return propertyFault('alias', lexeme, start);
    case '!':
      return propertyFault('tag', lexeme, start);
    case '"':
    case "'":
      return quoteFault(text, lexeme, start, stack);
    default:
      return undefined;
  }
}

function propertyFault(kind: 'anchor' | 'alias' | 'tag', lexeme: string, start: number): Fault {
  const [first = ''] = lexeme;
  const instead = kind === 'tag' ? 'delete it' : 'write the value out at each place';
  return {
    code: `yaml/${kind}-forbidden`,
    message: `${quote(lexeme)} is read as ${kind === 'tag' ? 'a tag' : `an ${kind}`}, which is not allowed`,
    start,
    end: start + lexeme.length,
    help: `${instead}, or put quotes around a text that starts with \`${first}\``,
  };
}

function quoteFault(text: string, lexeme: string, start: number, stack: readonly CST.Token[]): Fault | undefined {
  const [mark = ''] = lexeme;
  const inBlock = stack.some((token) => token.type === 'block-map' || token.type === 'block-seq');
  // At the left margin a new key starts: where quotes run across it, one of them is missing.
  if (isClosed(lexeme) && !(inBlock && /\n[^\s]/.test(lexeme))) return undefined;
  return {
    code: 'yaml/quote-unclosed',
    message: `the quote ${mark === "'" ? "`'`" : '`"`'} is not closed`,
    start,
    end: Math.min(lineEnd(text, start), start + lexeme.length),
    reach: start + lexeme.length,
    help: `close the text with \`${mark}\`; where it takes several lines, indent each of them`,
  };
}

/** A list item that is indented deeper than the one above is read as more of its text: hardly ever what is meant. */
function plainTextFault(lexeme: string, offset: number, stack: readonly CST.Token[]): Fault | undefined {
  if (stack.at(-1)?.type === 'block-scalar') return undefined;
  const match = /\n[ \t]*-[ \t]/.exec(lexeme);
  if (!match) return undefined;
  const end = offset + match.index + match[0].length - 1;
  return {
    code: 'yaml/list-misplaced',
    message: 'this line is read as part of the text above it, not as a list item',
    start: end - 1,
    end,
    help: 'indent each `-` of a list by the same number of spaces; if it is text, put quotes around all of it',
  };
}

function isClosed(lexeme: string): boolean {
  const mark = lexeme[0];
  const last = lexeme.length - 1;
  if (last === 0 || lexeme[last] !== mark) return false;
  // Two single quotes stand for one, a backslash escapes a double quote: an odd one closes nothing.
  const escaping = mark === '"' ? '\\' : "'";
  let run = 0;
  while (last - 1 - run > 0 && lexeme[last - 1 - run] === escaping) run++;
  return run % 2 === 0;
}
