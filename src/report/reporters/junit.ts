import { byText, type Diagnostic, inOrder, placeOf, type Severity } from '../../core/diagnostic';
import { reaches } from '../../core/severity';
import { positionOf } from '../../core/source';
import { notesOf } from '../notes';
import { numbered } from '../numbered';
import type { Reporter } from '../reporter';
import { visible } from '../visible';

/**
 * For GitLab, Jenkins and others that read the XML of JUnit: a suite for each file, a test case for each finding, and
 * one that passes for a policy without findings. What makes the check fail is a failure; the rest counts as skipped,
 * which both list and neither takes for a broken build. Names hold no lines, so a finding keeps its name when lines move.
 */
const junit: Reporter = {
  id: 'junit',
  report(diagnostics, { checked = [], failOn = 'error' }) {
    const findings = inOrder(diagnostics);
    const files = [...new Set([...checked, ...findings.map(({ span }) => span.source.path)])].sort(byText);
    const suites = files.map((file) =>
      suiteOf(
        file,
        findings.filter(({ span }) => span.source.path === file),
        failOn,
      ),
    );
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="policyc"${countsOf(suites)}>`,
      ...suites.map(({ xml }) => xml),
      '</testsuites>\n',
    ].join('\n');
  },
};

export default junit;

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly xml: string;
}

function suiteOf(file: string, findings: readonly Diagnostic[], failOn: Severity): Suite {
  const fails = findings.filter((finding) => reaches([finding], failOn)).length;
  const counts = { tests: Math.max(1, findings.length), failures: fails, skipped: findings.length - fails };
  // Jenkins takes what follows the last full stop for the class, and the rest for the package.
  const group = file.replace(/\.ya?ml$/, '').replaceAll('/', '.');
  const names = numbered(findings.map(({ code, fact, message }) => `${code}${fact ? ` at ${fact}` : ''}: ${message}`));
  const cases = findings.map((finding, index) => testCase(finding, { group, name: names[index] ?? '', failOn }));
  if (findings.length === 0) cases.push(`<testcase${attributes({ name: 'nothing found', classname: group, file })}/>`);
  const lines = cases.map((one) => `    ${one}`);
  const xml = [`  <testsuite${attributes({ name: file })}${countsOf([counts])}>`, ...lines, '  </testsuite>'].join(
    '\n',
  );
  return { ...counts, xml };
}

interface Case {
  readonly group: string;
  readonly name: string;
  readonly failOn: Severity;
}

function testCase(finding: Diagnostic, { group, name, failOn }: Case): string {
  const { code, severity, message, span } = finding;
  const file = span.source.path;
  const opening = attributes({ name, classname: group, file, line: positionOf(span.source, span.start).line });
  const text = [visible(placeOf(span)), `${severity}[${visible(code)}]: ${visible(message)}`];
  for (const note of notesOf(finding)) text.push(`${note.label}: ${note.text}`);
  const body = text.map(escaped).join('\n');
  const inner = reaches([finding], failOn)
    ? `<failure${attributes({ type: severity, message })}>${body}</failure>`
    : `<skipped${attributes({ message: `${severity}: ${message}` })}/><system-out>${body}</system-out>`;
  return `<testcase${opening}>${inner}</testcase>`;
}

function countsOf(suites: readonly Omit<Suite, 'xml'>[]): string {
  const sum = (count: 'tests' | 'failures' | 'skipped'): number =>
    suites.reduce((total, suite) => total + suite[count], 0);
  return attributes({ tests: sum('tests'), failures: sum('failures'), errors: 0, skipped: sum('skipped') });
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(visible(String(value)))}"`)
    .join('');
}

// What XML forbids is visible already as an escape of ours.
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
