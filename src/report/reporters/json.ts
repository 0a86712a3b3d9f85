import { type Diagnostic, inOrder } from '../../core/diagnostic';
import { positionOf, type Span } from '../../core/source';
import type { Reporter } from '../reporter';
import { tally } from '../tally';
import { visibleInJson } from '../visible';

/** For programs: one JSON object, valid when nothing is found too. Lines and columns count from 1, in UTF-16 units. */
const json: Reporter = {
  id: 'json',
  report(diagnostics) {
    const report = { version: 1, diagnostics: inOrder(diagnostics).map(entry), summary: tally(diagnostics) };
    return `${visibleInJson(JSON.stringify(report, null, 2))}\n`;
  },
};

export default json;

function entry({ code, severity, message, help, span, fact, citation, url, related }: Diagnostic): object {
  const end = positionOf(span.source, span.end);
  return {
    code,
    severity,
    message,
    ...(help !== undefined && { help }),
    ...placed(span),
    endLine: end.line,
    endColumn: end.column,
    ...(fact !== undefined && { fact }),
    ...(citation !== undefined && { citation }),
    ...(url !== undefined && { url }),
    ...(related && { related: related.map((place) => ({ message: place.message, ...placed(place.span) })) }),
  };
}

function placed(span: Span): { readonly file: string; readonly line: number; readonly column: number } {
  return { file: span.source.path, ...positionOf(span.source, span.start) };
}
