import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { byText, type Diagnostic, hasErrors, inOrder, placeOf } from '../../src/core/diagnostic';

const diagnostics = suite('diagnostics');

diagnostics('are ordered by file, place, code and message', () => {
  const expected = [
    finding('a.yaml', 3, 'core/z', 'z'),
    finding('a.yaml', 10, 'core/a', 'a'),
    finding('a.yaml', 10, 'core/a', 'b'),
    finding('a.yaml', 10, 'core/b', 'a'),
    finding('b.yaml', 0, 'core/a', 'a'),
  ];
  assert.equal(inOrder([...expected].reverse()), expected);
});

diagnostics('are ordered without a change to what was given', () => {
  const given = [finding('b.yaml', 0, 'x/y', ''), finding('a.yaml', 0, 'x/y', '')];
  inOrder(given);
  assert.equal(
    given.map(({ span }) => span.source.path),
    ['b.yaml', 'a.yaml'],
  );
});

diagnostics('are compared by code unit, not by the rules of a language', () => {
  assert.equal(['ä', 'z', 'a', 'Z'].sort(byText), ['Z', 'a', 'z', 'ä']);
  assert.is(byText('a', 'a'), 0);
});

diagnostics('stop a policy only when one is an error', () => {
  const warning: Diagnostic = { ...finding('a.yaml', 0, 'x/y', ''), severity: 'warning' };
  assert.not(hasErrors([]));
  assert.not(hasErrors([warning, { ...warning, severity: 'info' }]));
  assert.ok(hasErrors([warning, finding('a.yaml', 0, 'x/y', '')]));
});

diagnostics('name their place as editors do', () => {
  const source = { path: 'policies/acme/policy.yaml', text: 'a: 1\r\nb: 2\r\n' };
  assert.is(placeOf({ source, start: 9, end: 10 }), 'policies/acme/policy.yaml:2:4');
});

diagnostics.run();

function finding(path: string, start: number, code: string, message: string): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    span: { source: { path, text: 'a text of some length' }, start, end: start },
  };
}
