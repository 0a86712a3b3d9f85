import { byFile, byText, type Diagnostic, placeOf, type Severity } from '../../core/diagnostic';
import { reaches } from '../../core/severity';
import { placesOf } from '../../core/source';
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
  *report(findings, { checked = [], failOn = 'error' }) {
    const total = { tests: 0, failures: 0, skipped: 0 };
    for (const [, own] of withChecked(byFile(findings), checked)) {
      const counts = countsIn(own, failOn);
      total.tests += counts.tests;
      total.failures += counts.failures;
      total.skipped += counts.skipped;
    }
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="policyc"${countsOf(total)}>\n`;
    for (const [file, own] of withChecked(byFile(findings), checked)) yield suiteOf(file, own, failOn);
    yield '</testsuites>\n';
  },
};

export default junit;

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
}

type FileFindings = ReturnType<typeof byFile> extends Generator<infer Found> ? Found : never;

/** The files in which something was found and those in which nothing was, ordered. */
function* withChecked(found: Iterable<FileFindings>, checked: readonly string[]): Generator<FileFindings> {
  const files = [...new Set(checked)].sort(byText);
  let next = 0;
  const before = function* (path?: string): Generator<FileFindings> {
    for (; next < files.length && (path === undefined || (files[next] ?? '') < path); next++)
      yield [files[next] ?? '', []];
  };
  for (const one of found) {
    yield* before(one[0]);
    if (files[next] === one[0]) next++;
    yield one;
  }
  yield* before();
}

function countsIn(findings: readonly Diagnostic[], failOn: Severity): Counts {
  const fails = findings.filter((finding) => reaches(finding, failOn)).length;
  return { tests: Math.max(1, findings.length), failures: fails, skipped: findings.length - fails };
}

function suiteOf(file: string, findings: readonly Diagnostic[], failOn: Severity): string {
  // Jenkins takes what follows the last full stop for the class, and the rest for the package.
  const group = file.replace(/\.ya?ml$/, '').replaceAll('/', '.');
  const names = numbered(findings.map(({ code, fact, message }) => `${code}${fact ? ` at ${fact}` : ''}: ${message}`));
  const cases = findings.map((finding, index) => testCase(finding, { group, name: names[index] ?? '', failOn }));
  if (findings.length === 0) cases.push(`<testcase${attributes({ name: 'nothing found', classname: group, file })}/>`);
  const lines = cases.map((one) => `    ${one}\n`).join('');
  return `  <testsuite${attributes({ name: file })}${countsOf(countsIn(findings, failOn))}>\n${lines}  </testsuite>\n`;
}

interface Case {
  readonly group: string;
  readonly name: string;
  readonly failOn: Severity;
}

function testCase(finding: Diagnostic, { group, name, failOn }: Case): string {
  const { code, severity, message, span } = finding;
  const file = span.source.path;
  const opening = attributes({ name, classname: group, file, line: placesOf(span)[0].line });
  const text = [visible(placeOf(span)), `${severity}[${visible(code)}]: ${visible(message)}`];
  for (const note of notesOf(finding)) text.push(`${note.label}: ${note.text}`);
  const body = text.map(escaped).join('\n');
  const inner = reaches(finding, failOn)
    ? `<failure${attributes({ type: severity, message })}>${body}</failure>`
    : `<skipped${attributes({ message: `${severity}: ${message}` })}/><system-out>${body}</system-out>`;
  return `<testcase${opening}>${inner}</testcase>`;
}

function countsOf({ tests, failures, skipped }: Counts): string {
  return attributes({ tests, failures, errors: 0, skipped });
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
