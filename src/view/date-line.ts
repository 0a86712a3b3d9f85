import type { Unanchored } from './anchors';
import { dateInWords } from './english/time';
import type { Writer } from './tell';
import { written } from './writer';

/** The dates and the version of the policy, on a line of their own. */
export function dateLine(writer: Writer): Unanchored[] {
  const { telling } = writer;
  const { outline, facts } = telling.model;
  if (outline.date?.place === 'none') return [];
  const words = telling.words.date ?? {};
  const parts: string[] = [];
  const said: string[] = [];
  const dates = facts.get('policy.dates');
  if (dates) {
    const values = telling.read(dates);
    for (const name of ['effective', 'updated', 'posted']) {
      const date = values[name];
      if (typeof date !== 'string') continue;
      // The author's own label keeps its colon, or its lack of one.
      const label =
        parts.length === 0 && outline.date?.label ? written(writer, outline.date.label) : `${words[name] ?? name}:`;
      parts.push(`**${label}** ${dateInWords(date, outline.date?.format)}`);
    }
    said.push(dates.address);
  }
  const version = facts.get('policy.version');
  if (version) {
    parts.push(`**${words.version}:** ${String(telling.read(version).version)}`);
    said.push(version.address);
  }
  return parts.length > 0 ? [{ facts: said, shown: said, markdown: parts.join('\\\n').replaceAll('\u0004', '') }] : [];
}
