import { createHash } from 'node:crypto';
import type { Diagnostic } from '../core/diagnostic';
import { PublishError } from '../io/publish-error';
import { appendReport, writeReport } from '../io/write-report';
import type { ReportOptions } from '../report/reporter';
import { reporters } from '../report/reporters';
import { tally, tallyInWords } from '../report/tally';
import { visible } from '../report/visible';
import type { Terminal } from './terminal';
import type { WantedReport } from './wanted-reports';

type Findings = readonly Diagnostic[];

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
    text: textOf(format, findings, { ...options, color: options.color && file === undefined }),
  }));
  return sendTexts(reports, findings.length > 0 ? tallyInWords(tally(findings)) : undefined, terminal);
}

/**
 * Prints the text without a file, and writes the others, each whole or not at all. False when one could not be written.
 * Where nothing is printed, standard error gets the `gist`.
 */
export function sendTexts(
  texts: readonly { readonly file?: string | undefined; readonly text: string }[],
  gist: string | undefined,
  terminal: Terminal,
): boolean {
  for (const { file, text } of texts) if (file === undefined) terminal.print(text);
  const isPrinted = texts.some(({ file }) => file === undefined);
  if (!isPrinted && gist !== undefined) terminal.tell(gist);
  // Each is tried, so that one full disk does not cost the others.
  return texts
    .map(({ file, text }) => file === undefined || isDone(terminal, () => writeReport(file, text)))
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
  terminal.print(withoutCommands(textOf('pretty', findings, options)) + textOf('github', findings, options));
  if (summary !== undefined) isDone(terminal, () => appendReport(summary, textOf('markdown', findings, options)));
}

function textOf(format: WantedReport['format'], findings: Findings, options: ReportOptions): string {
  return reporters.find(({ id }) => id === format)?.report(findings, options) ?? '';
}

// Actions obeys commands wherever they stand in a line, `##[add-mask]x` in a policy too, until it reads a word that
// nobody can have foreseen: a text cannot hold its own digest.
function withoutCommands(text: string): string {
  if (text === '') return '';
  const word = createHash('sha256').update(text).digest('hex');
  return `::stop-commands::${word}\n${text}::${word}::\n`;
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
