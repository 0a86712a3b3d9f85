import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { claimUnfounded } from '../../src/lint/claims';
import { type Examined, examine } from '../../src/lint/examine';
import { factStale } from '../../src/lint/stale';
import { exampleFile, laid, told } from './overlay';
import { today } from './rule-examples';

const claims = suite('lint: claims, and facts that are old');

interface Asked {
  readonly stale?: string;
  readonly waivers?: unknown;
}

function examined(example: string, { stale, waivers }: Asked = {}): Examined {
  const { model, printed } = laid(example);
  const waiving = { waivers, spanOf: model.spanOf, asOf: today, isWhole: true, isKnown: () => true };
  return examine(model, { asOf: today, stale, printed, waiving });
}

function of(id: string, { findings }: Examined): readonly string[] {
  return findings.filter(({ code }) => code === `core/${id}`).map(told);
}

claims('a claim does not stand while an error of its law does, and names it', () => {
  const found = examined(claimUnfounded.avoid);
  const [finding, ...others] = of('claim-unfounded', found);
  assert.equal(others, []);
  assert.match(finding ?? '', new RegExp(`^${exampleFile}:4:5 core/claim-unfounded: `));
  assert.match(
    finding ?? '',
    /claims to follow the General Data Protection Regulation, but 1 error of its rules stands/,
  );
  assert.match(finding ?? '', /`gdpr\/legal-basis-missing`/);
});

claims('it stands where no error does', () => {
  assert.equal(examined(claimUnfounded.prefer).findings.map(told), []);
});

claims('an effort is no claim', () => {
  const found = examined(claimUnfounded.avoid.replace('claim: complies', 'claim: effort'));
  assert.equal(of('claim-unfounded', found), []);
  assert.ok(found.findings.some(({ code }) => code === 'gdpr/legal-basis-missing'));
});

claims('an error that is waived does not stand, and is listed with its reason', () => {
  const waivers = [{ rule: 'gdpr/legal-basis-missing', fact: 'purposes.orders', reason: 'counsel is at it' }];
  const found = examined(claimUnfounded.avoid, { waivers });
  // The law of Brazil misses the same basis, as a warning.
  assert.equal(
    found.findings.map(({ code }) => code),
    ['lgpd/legal-basis-unrecorded'],
  );
  assert.equal(
    found.waived.map(({ diagnostic, reason }) => [diagnostic.code, reason]),
    [['gdpr/legal-basis-missing', 'counsel is at it']],
  );
});

claims('a waiver of a rule that ran and found nothing is told', () => {
  const waivers = [{ rule: 'gdpr/legal-basis-missing', reason: 'counsel is at it' }];
  const [finding] = examined('waivers: [{ rule: gdpr/legal-basis-missing, reason: counsel is at it }]', {
    waivers,
  }).findings;
  assert.is(finding?.code, 'core/waiver-unused');
});

claims('a fact that was verified too long ago is told, and how many never were', () => {
  const found = of('fact-stale', examined(factStale.avoid, { stale: 'P180D' }));
  assert.is(found.length, 2);
  assert.ok(found.some((line) => line.startsWith(`${exampleFile}:3:`) && line.includes('last verified on 2026-01-15')));
  assert.ok(found.some((line) => /\d+ facts do not say when they were last verified/.test(line)));
  const fresh = of('fact-stale', examined(factStale.prefer, { stale: 'P180D' }));
  assert.is(fresh.length, 1);
  assert.equal(of('fact-stale', examined(factStale.avoid)), []);
});

claims('what forbids the claim is the law of the place where the claimed law applies', () => {
  const citations = (law: string, example: string) =>
    examined(`policy: { laws: { one: { reference: one, claim: complies } } }
references: { one: { kind: law, law: ${law}, title: the Act } }
${example}`)
      .findings.filter(({ code }) => code === 'core/claim-unfounded')
      .map(({ citation }) => citation ?? '');
  const [european] = citations('gdpr', 'purposes: { orders: { legalBasis: ~ } }');
  assert.match(european ?? '', /^GDPR .*2005\/29/);
  const [american] = citations('ccpa', 'disclosures: { notSold: { data: [usage], action: [share] } }');
  assert.match(american ?? '', /^Federal Trade Commission Act/);
});

claims.run();
