import { type Diagnostic, inOrder, placeOf, type Severity } from '../../core/diagnostic';
import { frame } from '../frame';
import type { Reporter } from '../reporter';
import { tally } from '../tally';
import { visible } from '../visible';

/** For people: each finding with its place, the lines of the file, and what to do. */
const pretty: Reporter = {
  id: 'pretty',
  report(diagnostics, { color }) {
    if (diagnostics.length === 0) return '';
    const paint = color ? painted : plain;
    const findings = inOrder(diagnostics).map((diagnostic) => finding(diagnostic, paint));
    return `${findings.join('\n')}\n${paint('bold', summary(diagnostics))}\n`;
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
  const { code, severity, message, span, help, related = [] } = diagnostic;
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
  if (help !== undefined) output.push(`${margin}${paint('blue', '=')} ${paint('bold', 'help')}: ${visible(help)}`);
  for (const place of related) {
    const note = `${visible(place.message)} (${visible(placeOf(place.span))})`;
    output.push(`${margin}${paint('blue', '=')} ${paint('bold', 'note')}: ${note}`);
  }
  return `${output.join('\n')}\n`;
}

function summary(diagnostics: readonly Diagnostic[]): string {
  const { errors, warnings, infos, files } = tally(diagnostics);
  const counts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'info')];
  return `${counts.filter((text) => text !== '').join(', ')} in ${counted(files, 'file')}`;
}

function counted(count: number, word: string): string {
  return count === 0 ? '' : `${count} ${word}${count === 1 ? '' : 's'}`;
}
