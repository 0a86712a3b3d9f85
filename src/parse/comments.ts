import { CST } from 'yaml';
import { linesOf, positionOf, type Source, type Span } from '../core/source';

/** A comment of a file, which says nothing to the data. */
export interface Comment {
  /** All of it, from the `#` to the end of its line. */
  readonly text: string;
  readonly span: Span;
  /** True where nothing else stands on its line. */
  readonly isAlone: boolean;
  /** The first line below that holds more than comments, counted from 1; absent where there is none. */
  readonly nextLine?: number;
}

/** Collects the comments of a file from its syntax tokens: a `#` inside of a text is not among them. */
export interface CommentReader {
  read(lexeme: string, offset: number): void;
  comments(): readonly Comment[];
}

/** Starts to collect the comments of a file. Of plain and block texts, which may hold a `#`, only the mark is to be read. */
export function commentReader(source: Source): CommentReader {
  const comments: Comment[] = [];
  let waiting: Omit<Comment, 'nextLine'>[] = [];
  return {
    read(lexeme, offset) {
      if (lexeme[0] === '#') waiting.push(commentAt(source, lexeme, offset));
      else if (waiting.length > 0 && !isEmpty.has(CST.tokenType(lexeme))) {
        const { line } = positionOf(source, offset);
        for (const comment of waiting) comments.push({ ...comment, nextLine: line });
        waiting = [];
      }
    },
    comments: () => [...comments, ...waiting],
  };
}

/** What may stand between a comment and the line that it speaks of. */
const isEmpty = new Set<string | null>([
  'byte-order-mark',
  'doc-mode',
  'doc-start',
  'doc-end',
  'flow-error-end',
  'newline',
  'space',
]);

function commentAt(source: Source, lexeme: string, start: number): Omit<Comment, 'nextLine'> {
  const text = lexeme.trimEnd();
  const lineStart = linesOf(source)[positionOf(source, start).line - 1] ?? 0;
  const isAlone = source.text.slice(lineStart, start).trim() === '';
  return { text, span: { source, start, end: start + text.length }, isAlone };
}
