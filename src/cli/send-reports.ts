import { createHash } from 'node:crypto';
import type { Diagnostic } from '../core/diagnostic';
import { inTurn, remade } from '../core/pieces';
import { PublishError } from '../io/publish-error';
import { appendReport, writeReport } from '../io/write-report';
import type { ReportOptions } from '../report/reporter';
import { reporters } from '../report/reporters';
import { tally, tallyInWords } from '../report/tally';
import { visible } from '../report/visible';
import { printAll, type Terminal } from './terminal';
import type { WantedReport } from './wanted-reports';

/** Findings in the order of a report, which can be asked for again. */
type Findings = Iterable<Diagnostic>;

/**
 * Makes the reports that were asked for, prints the one without a file, and writes the others, each whole or not at all.
 * False when one could not be written. Where nothing is printed, standard error says what was found.
 */
export function sendReports(
  wanted: readonly WantedReport[],
  findings: Findings,
  options: ReportOptions,
  terminal: Terminal,
): boolean {
  const reports = wanted.map(({ format, file }) => ({
    file,
    pieces: piecesOf(format, findings, { ...options, color: options.color && file === undefined }),
  }));
  return sendTexts(reports, () => gistOf(findings), terminal);
}

/**
 * Prints the text without a file, and writes the others, each whole or not at all. False when one could not be written.
 * Where nothing is printed, standard error gets the `gist`.
 */
export function sendTexts(
  texts: readonly { readonly file?: string | undefined; readonly pieces: Iterable<string> }[],
  gist: () => string | undefined,
  terminal: Terminal,
): boolean {
  for (const { file, pieces } of texts) if (file === undefined) printAll(terminal, pieces);
  const told = texts.some(({ file }) => file === undefined) ? undefined : gist();
  if (told !== undefined) terminal.tell(told);
  // Each is tried, so that one full disk does not cost the others.
  return texts
    .map(({ file, pieces }) => file === undefined || isDone(terminal, () => writeReport(file, pieces)))
    .every(Boolean);
}

/**
 * What GitHub Actions is told where nobody asked for a format: the report for people, the annotations, and the summary
 * of the job at the end of the file `summary`. A summary that cannot be written is told, and is no fault of the policies.
 */
export function sendToActions(
  findings: Findings,
  options: ReportOptions,
  terminal: Terminal,
  summary: string | undefined,
): void {
  const of = (format: WantedReport['format']) => piecesOf(format, findings, options);
  printAll(terminal, inTurn(withoutCommands(of('pretty')), of('github')));
  if (summary !== undefined) isDone(terminal, () => appendReport(summary, [...of('markdown')].join('')));
}

function piecesOf(format: WantedReport['format'], findings: Findings, options: ReportOptions): Iterable<string> {
  const reporter = reporters.find(({ id }) => id === format);
  return remade(() => (reporter?.report(findings, options) ?? [])[Symbol.iterator]());
}

function gistOf(findings: Findings): string | undefined {
  const counts = tally(findings);
  return counts.files > 0 ? tallyInWords(counts) : undefined;
}

// Actions obeys commands wherever they stand in a line, `##[add-mask]x` in a policy too, until it reads a word that
// nobody can have foreseen: a text cannot hold its own digest.
function withoutCommands(pieces: Iterable<string>): Iterable<string> {
  const hash = createHash('sha256');
  let isEmpty = true;
  for (const piece of pieces) {
    hash.update(piece);
    isEmpty &&= piece === '';
  }
  const word = hash.digest('hex');
  return isEmpty ? [] : inTurn([`::stop-commands::${word}\n`], pieces, [`::${word}::\n`]);
}

function isDone(terminal: Terminal, work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    terminal.tell(visible(error.message));
    return false;
  }
}
