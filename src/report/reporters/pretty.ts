import { type Diagnostic, inOrder, placeOf, type Severity } from '../../core/diagnostic';
import { frame } from '../frame';
import { notesOf } from '../notes';
import type { Reporter } from '../reporter';
import { tallyInWords } from '../tally';
import { visible } from '../visible';

/** For people: each finding with its place, the lines of the file, and what to do. */
const pretty: Reporter = {
  id: 'pretty',
  report(diagnostics, { color }) {
    if (diagnostics.length === 0) return '';
    const paint = color ? painted : plain;
    const findings = inOrder(diagnostics).map((diagnostic) => finding(diagnostic, paint));
    return `${findings.join('\n')}\n${paint('bold', tallyInWords(diagnostics))}\n`;
  },
};

export default pretty;

type Style = 'bold' | 'red' | 'yellow' | 'cyan' | 'blue';
type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, string>> = { bold: '1', red: '1;31', yellow: '1;33', cyan: '1;36', blue: '34' };
const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

function painted(style: Style, text: string): string {
  return text === '' ? '' : `\u001b[${codes[style]}m${text}\u001b[0m`;
}

function plain(_style: Style, text: string): string {
  return text;
}

function finding(diagnostic: Diagnostic, paint: Paint): string {
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
