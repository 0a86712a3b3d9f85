import type { Change } from '../../../src/diff/change';
import type { Comparison, PolicyComparison } from '../../../src/diff/comparison';

/** A change of each impact, as a comparison of two policies would tell it. */
export const longer: Change = {
  kind: 'changed',
  address: 'retention.logs',
  field: ['keep', 'period'],
  old: 'P14D',
  new: 'P30D',
  base: { file: 'policies/acme/policy.yaml', line: 40, column: 9 },
  head: { file: 'policies/acme/policy.yaml', line: 42, column: 9 },
  impact: 'material',
  direction: 'weaker',
  rule: 'retention-longer',
  reason: 'data is kept longer than people were told',
  citation: 'GDPR Article 13(2)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  subject: 'how long we keep logs',
  words: 'kept for 14 days → 30 days',
};

/** A right that is new. */
export const right: Change = {
  kind: 'added',
  address: 'rights.erasure',
  new: { kind: 'erasure' },
  head: { file: 'policies/acme/policy.yaml', line: 80, column: 3 },
  impact: 'substantive',
  direction: 'stronger',
  rule: 'right-added',
  reason: 'people get a right',
  subject: 'the right to erasure',
  words: 'added: answered within 30 days',
};

/** A statement that only the base has, and means nothing. */
export const wording: Change = {
  kind: 'removed',
  address: 'statements.greeting',
  old: { text: 'Hello.' },
  base: { file: 'policies/acme/policy.yaml', line: 9, column: 3 },
  impact: 'editorial',
  direction: 'neutral',
  rule: 'wording',
  reason: 'it says nothing of data',
  subject: 'the statement “greeting”',
  words: 'removed: “Hello.”',
};

/** A policy with some changes. */
export function changed(changes: readonly Change[], parts: Partial<PolicyComparison> = {}): PolicyComparison {
  return {
    id: 'acme',
    title: 'Privacy Policy',
    outcome: 'compared',
    changes,
    problems: [],
    base: { title: 'Privacy Policy', version: '1.0', date: '2026-01-01' },
    head: { title: 'Privacy Policy', version: '1.1', date: '2026-03-01' },
    ...parts,
  };
}

/** Policies of `main` and of the working tree. */
export function compared(...policies: readonly PolicyComparison[]): Comparison {
  return {
    base: { name: 'main:policies', prefix: 'main:', commit: '0123456789'.repeat(4) },
    head: { name: 'policies', prefix: '' },
    policies,
  };
}

/** A policy of which nothing is known. */
export const unknown = changed([], {
  id: 'beta',
  outcome: 'failed',
  problems: ['main:policies/beta/policy.yaml:2:3: unknown key `titel`'],
});
