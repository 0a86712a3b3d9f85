import type { Diagnostic, Related } from '../core/diagnostic';
import type { Source, Span } from '../core/source';

const marker = /^(?:<<<<<<<|=======|>>>>>>>|\|{7})(?=[ \r\n]|$)/gm;

/** One finding for each merge conflict left in a file, with the other lines of the conflict as related places. */
export function findConflictMarkers(source: Source): Diagnostic[] {
  const found = [...source.text.matchAll(marker)];
  // A line of seven equals signs alone may be text; with one of the outer markers it is none.
  if (!found.some(([text]) => text.startsWith('<') || text.startsWith('>'))) return [];
  const conflicts: { text: string; span: Span; related: Related[] }[] = [];
  let open = false;
  for (const match of found) {
    const [text] = match;
    const span = { source, start: match.index, end: match.index + text.length };
    const last = conflicts.at(-1);
    if (last && open && text !== '<<<<<<<') last.related.push({ message: `\`${text}\` of the same conflict`, span });
    else conflicts.push({ text, span, related: [] });
    open = text !== '>>>>>>>';
  }
  return conflicts.map(({ text, span, related }) => ({
    code: 'yaml/conflict-marker',
    severity: 'error',
    message: `a merge conflict is not resolved: the line starts with \`${text}\``,
    span,
    help: 'choose one of the two versions and delete the lines with the markers',
    ...(related.length > 0 && { related }),
  }));
}
