import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { type Compilation, compile } from '../../src/compile';
import { openSources } from '../../src/io/sources';
import { matchesSnapshot } from '../kit/snapshot';
import { told } from './overlay';
import { today } from './rule-examples';

const findings = suite('lint: the findings of the real policies');

const policies = resolve(__dirname, '../../policies');
const sources = openSources(policies);

function compiled(id: string, asOf: string): Compilation {
  return compile(sources, builtInTemplates(), { id, entry: `${id}/policy.yaml`, emit: [], asOf });
}

/** What is found in a policy, a line a finding, under the packs that ran. Each line was read against the original text. */
for (const id of ['allocloud', 'allure', 'alluster', 'alumini', 'klusster']) {
  findings(`${id} as of ${today}`, () => {
    const { examined } = compiled(id, today);
    assert.ok(examined);
    const packs = examined.packs.map(({ pack, why }) => `# ${pack.id}: ${why.join('; ')}`);
    const lines = examined.findings.map((one) => `${one.severity} ${told(one)}`);
    matchesSnapshot(`${[...packs, ...lines].join('\n')}\n`, `lint/findings/${id}.txt`);
  });
}

findings('the Safe Harbor of 2014 is sound when written, an error once it has ended, and today both are told', () => {
  const lapsed = (asOf: string) =>
    compiled('alumini', asOf).examined?.findings.filter(({ code }) => code === 'core/mechanism-lapsed') ?? [];
  assert.equal(lapsed('2014-04-24'), []);
  const [then] = lapsed('2016-01-01');
  assert.is(then?.severity, 'error');
  const [now] = lapsed(today);
  assert.match(now?.message ?? '', 'valid when this policy was written (2014-04-24) and has lapsed since 2015-10-06');
  assert.match(now?.help ?? '', 'data-privacy-framework');
});

findings.run();
