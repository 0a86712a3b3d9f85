import type { Diagnostic } from '../core/diagnostic';
import { linesOf, positionOf, type Source, type Span } from '../core/source';

/** A source of which only a few lines are kept, at the places where they were. */
interface Excerpt {
  readonly path: string;
  /** The lines before those that are kept. */
  readonly lines: number;
  /** Where what is kept begins. */
  readonly from: number;
  readonly text: string;
}

/** A span with its excerpt, as plain data: `[path, lines before, offset, text, start, end]`. */
export type PackedSpan = readonly [string, number, number, string, number, number];

/** A diagnostic as plain data, with no more of its sources than a report shows. */
export type PackedDiagnostic = Omit<Diagnostic, 'span' | 'related'> & {
  readonly span: PackedSpan;
  readonly related?: readonly { readonly message: string; readonly span: PackedSpan }[];
};

/** Packs a diagnostic, so that the text of its policy need not be kept for it. */
export function packDiagnostic({ span, related, ...diagnostic }: Diagnostic): PackedDiagnostic {
  return {
    ...diagnostic,
    span: packSpan(span),
    ...(related && { related: related.map(({ message, span: place }) => ({ message, span: packSpan(place) })) }),
  };
}

/** A diagnostic again, of which every report says the same as of the one that was packed. */
export function unpackDiagnostic({ span, related, ...diagnostic }: PackedDiagnostic): Diagnostic {
  return {
    ...diagnostic,
    span: unpackSpan(span),
    ...(related && { related: related.map(({ message, span: place }) => ({ message, span: unpackSpan(place) })) }),
  };
}

function packSpan({ source, start, end }: Span): PackedSpan {
  const { path, lines, from, text } = excerptAt(source, start);
  return [path, lines, from, text, start, end];
}

function unpackSpan([path, lines, from, text, start, end]: PackedSpan): Span {
  // What is left out is as long as it was, and has as many lines.
  const before = ' '.repeat(from - lines) + '\n'.repeat(lines);
  return { source: { path, text: before + text }, start, end };
}

/** The line of an offset, the one before, and the two after. */
function excerptAt(source: Source, offset: number): Excerpt {
  const starts = linesOf(source);
  const { line } = positionOf(source, offset);
  const lines = Math.max(0, line - 2);
  const from = starts[lines] ?? 0;
  return { path: source.path, lines, from, text: source.text.slice(from, starts[line + 2] ?? source.text.length) };
}
