import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { Defect, sentenceOf, UsageError } from '../../src/cli/mishap';
import { PublishError } from '../../src/io/publish-error';

const mishap = suite('cli › mishaps');

mishap('of the user and of the disk are said as they are', () => {
  assert.is(sentenceOf(new UsageError('`--out` takes a folder')), '`--out` takes a folder');
  assert.is(sentenceOf(new PublishError('cannot write `dist/a`: no space')), 'cannot write `dist/a`: no space');
  const refusal = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES', syscall: 'uv_cwd' });
  assert.is(sentenceOf(refusal), 'cannot read or write: permission denied');
  assert.is(
    sentenceOf(Object.assign(refusal, { path: 'a\u0007' })),
    'cannot read or write `a\\x07`: permission denied',
  );
});

mishap('of the compiler are one sentence that asks for a report, whatever was thrown', () => {
  const sentence = sentenceOf(
    new Defect('policies/acme/policy.yaml', { cause: new TypeError('x is not\na function') }),
  );
  assert.is(
    sentence,
    'internal error in `policies/acme/policy.yaml`: x is not; this is a defect in policyc, please report it with the policy that caused it',
  );
  for (const thrown of [new RangeError('Maximum call stack size exceeded'), 'text', null, undefined]) {
    assert.match(sentenceOf(thrown), /^internal error: .*; this is a defect in policyc/);
  }
});

mishap.run();
