import type { Diagnostic } from '../../core/diagnostic';
import { remade } from '../../core/pieces';
import { heaviestFirst } from '../../core/severity';
import { placesOf } from '../../core/source';
import { markdownCode, markdownLink, markdownText } from '../markdown-text';
import { notesOf } from '../notes';
import type { Reporter } from '../reporter';
import { tally, tallyInWords } from '../tally';

/** For job summaries and comments on pull requests; GitHub takes no comment that is longer than 65,536 characters. */
const markdown: Reporter = {
  id: 'markdown',
  *report(findings, { checked = [] }) {
    const counts = tally(findings);
    const said = whatFits(findings);
    const files = [...new Set(said.map(({ file }) => file))];
    const blocks = [
      `## Privacy policies: ${tallyInWords(counts)}`,
      checked.length === 0 ? '' : `${checked.length} ${checked.length === 1 ? 'policy' : 'policies'} checked.`,
      ...files.flatMap((file) => [
        headingOf(file),
        said.map((entry) => (entry.file === file ? entry.text : '')).join(''),
      ]),
      leftOut(counts.errors + counts.warnings + counts.infos - said.length),
    ];
    const written = blocks.filter((block) => block !== '').map((block) => block.trimEnd());
    yield `${written.join('\n\n')}\n`;
  },
};

export default markdown;

const mostBytes = 60_000;

interface Entry {
  readonly file: string;
  readonly text: string;
  /** Which finding it is of all. */
  readonly place: number;
}

/** The findings whose text there is room for, in order; the heaviest are taken first. */
function whatFits(findings: Iterable<Diagnostic>): readonly Entry[] {
  const said: Entry[] = [];
  const files = new Set<string>();
  // Room for the lines that stand above and below the findings.
  let bytes = 500;
  for (const { finding, place } of heaviestFirst(remade(() => placed(findings)))) {
    const [file, text] = [finding.span.source.path, entryOf(finding)];
    const more = sizeOf(text) + (files.has(file) ? 0 : sizeOf(headingOf(file)) + 4);
    if (bytes + more > mostBytes) continue;
    bytes += more;
    said.push({ file, text, place });
    files.add(file);
  }
  return said.sort((a, b) => a.place - b.place);
}

function* placed(findings: Iterable<Diagnostic>) {
  let place = 0;
  for (const finding of findings) yield { finding, severity: finding.severity, place: place++ };
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
  const [{ line, column }] = placesOf(span);
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
