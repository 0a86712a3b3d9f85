import type { Diagnostic, Severity } from '../../core/diagnostic';
import { heaviestFirst } from '../../core/severity';
import { placesOf } from '../../core/source';
import { notesOf } from '../notes';
import type { Reporter } from '../reporter';
import { visible } from '../visible';

/**
 * For GitHub Actions, which shows each line as an annotation at its place in a pull request; nothing when clean. Errors
 * come first, for GitHub shows no more than ten errors and ten warnings of a step.
 */
const github: Reporter = {
  id: 'github',
  *report(findings) {
    for (const finding of heaviestFirst(findings)) yield `${annotation(finding)}\n`;
  },
};

export default github;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function annotation(diagnostic: Diagnostic): string {
  const { code, severity, message, span } = diagnostic;
  const [start, end] = placesOf(span);
  const properties = {
    file: span.source.path,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns only of what stands on one line.
    ...(start.line === end.line && { col: start.column, endColumn: end.column }),
    title: code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(visible(String(value)))}`);
  const lines = [visible(message), ...notesOf(diagnostic).map(({ label, text }) => `${label}: ${text}`)];
  return `::${commands[severity]} ${written.join(',')}::${data(lines.join('\n'))}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
