import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { shownPath, withShownPaths } from '../../src/cli/shown-path';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import type { Source } from '../../src/core/source';
import type { FoundPolicy } from '../../src/io/find-policies';

const shown = suite('cli › shown paths');

function policyIn(display: string): FoundPolicy {
  return { root: '/project/policies', entry: 'acme/policy.yaml', id: 'acme', display };
}

function finding(source: Source, start: number, related?: Diagnostic['related']): Diagnostic {
  const span = { source, start, end: start + 1 };
  return { code: 'core/x', severity: 'error', message: 'wrong', span, ...(related && { related }) };
}

shown('begin at the working folder', () => {
  assert.is(shownPath(policyIn('policies'), 'acme/policy.yaml'), 'policies/acme/policy.yaml');
  assert.is(shownPath(policyIn(''), 'acme/policy.yaml'), 'acme/policy.yaml');
  assert.is(shownPath(policyIn('../..'), 'acme/policy.yaml'), '../../acme/policy.yaml');
  assert.is(shownPath(policyIn('/srv/policies'), 'acme/policy.yaml'), '/srv/policies/acme/policy.yaml');
});

shown('are put into findings and the places that explain them, one source for one source', () => {
  const source = { path: 'acme/policy.yaml', text: 'a\nb\nc' };
  const other = { path: 'shared/processors.yaml', text: 'd' };
  const related = [{ message: 'first stated here', span: { source: other, start: 0, end: 1 } }];
  const [first, second] = withShownPaths(policyIn('policies'), [finding(source, 2, related), finding(source, 4)]);
  assert.ok(first && second);
  assert.is(placeOf(first.span), 'policies/acme/policy.yaml:2:1');
  assert.is(placeOf(second.span), 'policies/acme/policy.yaml:3:1');
  assert.is(first.span.source, second.span.source);
  assert.equal(
    first.related?.map(({ span }) => placeOf(span)),
    ['policies/shared/processors.yaml:1:1'],
  );
  assert.not.ok('related' in second);
});

shown.run();
