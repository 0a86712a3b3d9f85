import type { Diagnostic } from '../../core/diagnostic';
import { jsonPieces } from '../../core/pieces';
import { placesOf, type Span } from '../../core/source';
import type { Reporter } from '../reporter';
import { tally } from '../tally';
import { visibleInJson } from '../visible';

/** For programs: one JSON object, valid when nothing is found too. Lines and columns count from 1, in UTF-16 units. */
const json: Reporter = {
  id: 'json',
  *report(findings) {
    const summary = tally(findings);
    const entries = function* (): Generator<object> {
      for (const finding of findings) yield entry(finding);
    };
    const pieces = jsonPieces((diagnostics) => ({ version: 1, diagnostics, summary }), entries(), 2);
    for (const piece of pieces) yield visibleInJson(piece);
  },
};

export default json;

function entry({ code, severity, message, help, span, fact, citation, url, related }: Diagnostic): object {
  const [, end] = placesOf(span);
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
  return { file: span.source.path, ...placesOf(span)[0] };
}
