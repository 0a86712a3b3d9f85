import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimsOf } from '../../src/cli/claims';
import type { FoundPolicy } from '../../src/io/find-policies';

const claims = suite('cli › claims to an output');

function policy(display: string, id: string): FoundPolicy {
  return { root: `/project/${display}`, entry: `${id}/policy.yaml`, id, display };
}

claims('of policies of one name name them all and leave the others alone', () => {
  const found = [
    policy('other', 'Acme'),
    policy('policies', 'acme'),
    policy('third', 'acme'),
    policy('policies', 'beta'),
  ];
  const { alone, rivals, diagnostics } = claimsOf(found, 'dist');
  assert.equal(
    alone.map(({ id }) => id),
    ['beta'],
  );
  assert.is(rivals.length, 3);
  assert.is(diagnostics.length, 1);
  const [finding] = diagnostics;
  assert.is(finding?.severity, 'error');
  assert.match(finding?.message ?? '', '`other/Acme` and `policies/acme` and `third/acme`');
  assert.is(finding?.span.source.path, 'other/Acme/policy.yaml');
  assert.equal(
    finding?.related?.map(({ span }) => span.source.path),
    ['policies/acme/policy.yaml', 'third/acme/policy.yaml'],
  );
});

claims('of policies with names of their own are no finding', () => {
  assert.equal(claimsOf([policy('a', 'x'), policy('b', 'y')], 'dist').diagnostics, []);
});

claims.run();
