import { type Diagnostic, inOrder } from '../../core/diagnostic';
import { heaviestFirst } from '../../core/severity';
import { positionOf } from '../../core/source';
import { markdownCode, markdownLink, markdownText } from '../markdown-text';
import { notesOf } from '../notes';
import type { Reporter } from '../reporter';
import { tally, tallyInWords } from '../tally';

/** For job summaries and comments on pull requests; GitHub takes no comment that is longer than 65,536 characters. */
const markdown: Reporter = {
  id: 'markdown',
  report(diagnostics, { checked = [] }) {
    const entries = new Map(inOrder(diagnostics).map((diagnostic) => [diagnostic, entryOf(diagnostic)]));
    const fitting = whatFits(entries);
    const said = [...entries].filter(([diagnostic]) => fitting.has(diagnostic));
    const files = [...new Set(said.map(([{ span }]) => span.source.path))];
    const blocks = [
      `## Privacy policies: ${tallyInWords(tally(diagnostics))}`,
      checked.length === 0 ? '' : `${checked.length} ${checked.length === 1 ? 'policy' : 'policies'} checked.`,
      ...files.flatMap((file) => [
        headingOf(file),
        said.map(([{ span }, entry]) => (span.source.path === file ? entry : '')).join(''),
      ]),
      leftOut(entries.size - said.length),
    ];
    const written = blocks.filter((block) => block !== '').map((block) => block.trimEnd());
    return `${written.join('\n\n')}\n`;
  },
};

export default markdown;

const mostBytes = 60_000;

/** The findings whose text there is room for; the heaviest are taken first. */
function whatFits(entries: ReadonlyMap<Diagnostic, string>): ReadonlySet<Diagnostic> {
  const said = new Set<Diagnostic>();
  const files = new Set<string>();
  // Room for the lines that stand above and below the findings.
  let bytes = 500;
  for (const one of heaviestFirst([...entries.keys()])) {
    const { path } = one.span.source;
    const more = sizeOf(entries.get(one) ?? '') + (files.has(path) ? 0 : sizeOf(headingOf(path)) + 4);
    if (bytes + more > mostBytes) continue;
    bytes += more;
    said.add(one);
    files.add(path);
  }
  return said;
}

function leftOut(count: number): string {
  if (count === 0) return '';
  const what = count === 1 ? '1 more finding is' : `${count} more findings are`;
  return `${what} not shown here, for the text would be too long. \`policyc check\` prints all.`;
}

function headingOf(file: string): string {
  return `### ${markdownCode(file)}`;
}

function entryOf(diagnostic: Diagnostic): string {
  const { code, severity, message, span, fact, citation, url } = diagnostic;
  const { line, column } = positionOf(span.source, span.start);
  const about = fact === undefined ? '' : `, ${markdownCode(fact)}`;
  const place = `line ${line}, column ${column}${about}`;
  const lines = [`- **${severity}** ${markdownLink(markdownCode(code), url)} (${place}): ${markdownText(message)}`];
  for (const { label, text } of notesOf(diagnostic)) {
    if (label !== 'law') lines.push(`  - ${label}: ${markdownText(text)}`);
    else if (citation !== undefined) lines.push(`  - law: ${markdownLink(markdownText(citation), url)}`);
  }
  return lines.map((one) => `${one}\n`).join('');
}

function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}
