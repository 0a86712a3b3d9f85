import { markdownCode, markdownLink, markdownText } from '../../report/markdown-text';
import type { Change, Impact } from '../change';
import { impacts } from '../change';
import { type Comparison, impactsInWords, type PolicyComparison } from '../comparison';
import type { DiffReporter, DiffReportOptions } from '../reporter';

/** By this a comment is found again, so that it stays one. */
const marker = '<!-- policyc-diff -->';

/** For a comment on a pull request: by impact, the material changes first, each linked to the YAML, under 60 kB. */
const markdown: DiffReporter = {
  id: 'markdown',
  report(comparison, options) {
    const { policies, base, head } = comparison;
    const all = policies.flatMap(({ changes }) => changes);
    const sides = `between ${markdownCode(base.name)} and ${markdownCode(head.name)}`;
    const opening = [
      marker,
      '## What changes in the privacy policies',
      saidOf(all, policies, sides),
      ...failures(policies),
      ...promised(policies),
    ];
    const room = mostBytes - sizeOf(opening.join('\n\n')) - 4 * headingBytes;
    const blocks = [...opening, ...groupsOf(comparison, options, room)];
    return `${blocks.join('\n\n')}\n`;
  },
};

export default markdown;

/** GitHub takes no comment of more than 65,536 characters. */
const mostBytes = 59_000;
/** What the lines around the changes of an impact take at most. */
const headingBytes = 200;
const mostProblems = 3;
const mostFailures = 10;
const mostPromises = 10;

const headings: Readonly<Record<Impact, string>> = {
  material: 'Material',
  substantive: 'Substantive',
  editorial: 'Editorial',
};

function saidOf(all: readonly Change[], policies: readonly PolicyComparison[], sides: string): string {
  if (all.length > 0) return `${impactsInWords(all)} ${sides}.`;
  const isAll = policies.every(({ outcome }) => outcome !== 'failed');
  return isAll ? `Nothing that the policies state differs ${sides}.` : `It is not known what changes ${sides}.`;
}

function failures(policies: readonly PolicyComparison[]): readonly string[] {
  const all = policies.filter(({ outcome }) => outcome === 'failed');
  const more = all.length - mostFailures;
  return [...all.slice(0, mostFailures).map(failed), ...(more > 0 ? [`… and ${more} more are not compared.`] : [])];
}

/** What was promised about changes, so that who approves them sees whether it is kept. */
function promised(policies: readonly PolicyComparison[]): readonly string[] {
  const lines = policies.flatMap((policy) =>
    (policy.promise ?? []).map((line) => {
      const name = policies.length > 1 ? `${markdownCode(clipped(policy.id))}: ` : '';
      return `- ${name}${markdownText(clipped(line))}`;
    }),
  );
  if (lines.length === 0) return [];
  const more = lines.length - mostPromises;
  const all = [...lines.slice(0, mostPromises), ...(more > 0 ? [`- and ${more} more`] : [])];
  return ['Promised about changes before:', all.join('\n')];
}

function failed({ id, problems }: PolicyComparison): string {
  const shown = problems.slice(0, mostProblems).map((problem) => `- ${markdownText(clipped(problem))}`);
  const more = problems.length > mostProblems ? [`- and ${problems.length - mostProblems} more`] : [];
  return [`${markdownCode(clipped(id))} is not compared, for a side of it has problems:`, '', ...shown, ...more].join(
    '\n',
  );
}

/** What a compiler says may be long, and says most at its beginning. */
function clipped(text: string): string {
  return text.length > 300 ? `${[...text].slice(0, 300).join('')}…` : text;
}

/** The changes by impact, as many as there is room for; those of the gravest impact have the first claim to it. */
function groupsOf(comparison: Comparison, options: DiffReportOptions, room: number): readonly string[] {
  let left = room;
  return impacts.flatMap((impact) => {
    const parts: string[] = [];
    let count = 0;
    let omitted = 0;
    for (const policy of comparison.policies) {
      const changes = policy.changes.filter((change) => change.impact === impact);
      if (changes.length === 0) continue;
      count += changes.length;
      const heading = comparison.policies.length > 1 ? `#### ${nameOf(policy)}\n\n` : '';
      const lines: string[] = [];
      left -= sizeOf(heading) + 2;
      for (const change of changes) {
        const entry = entryOf(change, comparison, options);
        if (sizeOf(entry) > left) continue;
        left -= sizeOf(entry);
        lines.push(entry);
      }
      omitted += changes.length - lines.length;
      if (lines.length > 0) parts.push(heading + lines.join('').trimEnd());
      else left += sizeOf(heading) + 2;
    }
    if (count === 0) return [];
    const more = omitted === 0 ? [] : [`… and ${omitted} more, which \`policyc diff\` prints.`];
    if (impact !== 'editorial') return [`### ${headings[impact]}`, ...parts, ...more];
    const summary = `<details><summary>${count} ${count === 1 ? 'change' : 'changes'} of words, headings or order</summary>`;
    return [`### ${headings[impact]}`, summary, ...parts, ...more, '</details>'];
  });
}

function nameOf({ id, title }: PolicyComparison): string {
  return `${markdownText(title)} (${markdownCode(id)})`;
}

function entryOf(change: Change, { base, head }: Comparison, { linkOf }: DiffReportOptions): string {
  const { subject, words, impact, reason, citation, url } = change;
  const [side, place] = change.head ? (['head', change.head] as const) : (['base', change.base] as const);
  const { prefix } = side === 'head' ? head : base;
  const link = place && markdownLink(markdownCode(`${prefix}${place.file}:${place.line}`), linkOf?.(side, place));
  const lines = [`- **${markdownText(subject)}**: ${markdownText(words)}${link === undefined ? '' : ` — ${link}`}`];
  if (impact === 'material') {
    const law = citation === undefined ? '' : ` (${markdownLink(markdownText(citation), url)})`;
    lines.push(`  - why: ${markdownText(reason)}${law}`);
  }
  return lines.map((one) => `${one}\n`).join('');
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}
