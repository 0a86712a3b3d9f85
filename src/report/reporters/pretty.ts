import { type Diagnostic, inOrder, placeOf, type Severity } from '../../core/diagnostic';
import { frame } from '../frame';
import { notesOf } from '../notes';
import type { Reporter, ReportOptions } from '../reporter';
import { counting, tallyInWords } from '../tally';
import { visible } from '../visible';

/** For people: each finding with its place, the lines of the file, and what to do. */
const pretty: Reporter = {
  id: 'pretty',
  report: reportOf,
};

export default pretty;

/** The whole report of a few findings, in whatever order they come. */
export function prettyReport(diagnostics: readonly Diagnostic[], options: ReportOptions): string {
  return [...reportOf(inOrder(diagnostics), options)].join('');
}

/** A finding as people are told of it; of its source no more is kept than the path. */
export interface Framed extends Diagnostic {
  /** Lines in colours. */
  readonly framed: string;
}

/** Frames a finding, so that its source need not be kept for it. */
export function framed(diagnostic: Diagnostic): Framed {
  const { code, severity, message, span } = diagnostic;
  const source = { path: span.source.path, text: '' };
  return { code, severity, message, span: { ...span, source }, framed: linesFor(diagnostic) };
}

/** The report of findings in order, piece by piece; those that were framed when they were found are not framed again. */
export function* reportOf(
  findings: Iterable<Diagnostic | Framed>,
  { color }: Pick<ReportOptions, 'color'>,
): Generator<string> {
  const shown = (text: string): string => (color ? text : text.replaceAll(colors, ''));
  const counts = counting();
  for (const finding of findings) {
    counts.add(finding);
    yield shown(`${'framed' in finding ? finding.framed : linesFor(finding)}\n`);
  }
  const tally = counts.tally();
  if (tally.files > 0) yield shown(`${paint('bold', tallyInWords(tally))}\n`);
}

type Style = 'bold' | 'red' | 'yellow' | 'cyan' | 'blue';

const codes: Readonly<Record<Style, string>> = { bold: '1', red: '1;31', yellow: '1;33', cyan: '1;36', blue: '34' };
const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** What author text never has in it, for `visible` writes it out. */
const colors = /\u001b\[[\d;]*m/g;

function paint(style: Style, text: string): string {
  return text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`;
}

function linesFor(diagnostic: Diagnostic): string {
  const { code, severity, message, span } = diagnostic;
  const style = styles[severity];
  const lines = frame(span);
  const margin = ' '.repeat((lines[0]?.gutter.length ?? 0) + 1);
  const output = [
    visible(placeOf(span)),
    `${paint(style, `${severity}[${visible(code)}]`)}: ${paint('bold', visible(message))}`,
  ];
  for (const { gutter, text, isPointer } of lines) {
    output.push(`${paint('blue', `${gutter} |`)} ${isPointer ? paint(style, text) : text}`.trimEnd());
  }
  for (const { label, text } of notesOf(diagnostic)) {
    output.push(`${margin}${paint('blue', '=')} ${paint('bold', label)}: ${text}`);
  }
  return `${output.join('\n')}\n`;
}
