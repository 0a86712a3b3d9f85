import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseDocument } from 'yaml';
import { decode } from '../../src/parse/decode';
import { parse } from '../../src/parse/parse';

interface Case {
  readonly id: string;
  readonly name: string;
  readonly error: boolean;
  readonly yaml: string;
  readonly json?: string;
}

const cases = readFileSync(resolve(__dirname, 'yaml-test-suite.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const accepted = cases.filter(({ yaml }) => read(yaml).document !== undefined);

const publicSuite = suite('the YAML test suite');

publicSuite('is there whole, and a good part of it is within our YAML', () => {
  assert.is(cases.length, 402);
  assert.ok(accepted.length >= 85, `only ${accepted.length} cases are read`);
});

publicSuite('gives data or a finding with a place in the text for each case', () => {
  for (const { id, yaml } of cases) {
    const { document, diagnostics, length } = read(yaml);
    assert.is(document === undefined, diagnostics.length > 0, id);
    for (const { span, message, code } of diagnostics) {
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= length, `${id}: ${code} outside the text`);
      assert.not.match(message.replace(/`[^`]*`/g, ''), /\n|flow|scalar|mapping|token|indicator/, id);
    }
  }
});

publicSuite('has no invalid case that we read', () => {
  assert.equal(
    accepted.filter(({ error }) => error).map(({ id, name }) => `${id} ${name}`),
    [],
  );
});

publicSuite('gives the data that the YAML library gives, and that the suite asks for', () => {
  for (const { id, yaml, json } of accepted) {
    const { document } = read(yaml);
    assert.equal(document?.data, parseDocument(yaml, { schema: 'core', version: '1.2' }).toJS(), id);
    if (json !== undefined) assert.equal(document?.data, JSON.parse(json), id);
  }
});

publicSuite('gives the same data, or the same findings, with the line breaks of Windows', () => {
  for (const { id, yaml } of cases.filter((each) => !each.yaml.includes('\r'))) {
    const unix = read(yaml);
    const windows = read(yaml.replaceAll('\n', '\r\n'));
    assert.equal(windows.document?.data, unix.document?.data, id);
    assert.equal(windows.diagnostics.map(wordsOf), unix.diagnostics.map(wordsOf), id);
  }
});

publicSuite.run();

function read(yaml: string) {
  const { source, diagnostics } = decode('case.yaml', yaml);
  const parsed = diagnostics.length > 0 ? { diagnostics } : parse(source);
  return { document: undefined, ...parsed, length: source.text.length };
}

function wordsOf({ code, message }: { readonly code: string; readonly message: string }): string {
  return `${code}: ${message}`;
}
