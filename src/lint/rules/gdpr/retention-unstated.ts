import { stateOf } from '../../questions/stated';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { gdpr } from './pack';

/** It is said how long data is kept. */
const rule: Rule = {
  id: 'retention-unstated',
  pack: gdpr,
  title: 'the policy says how long data is kept, or what decides it',
  severity: 'error',
  citation: 'GDPR Article 13(2)(a) and Article 14(2)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Whoever gives data away has to know when it is gone again.',
  fix: 'say under `retention` for each category of data how long it is kept and what happens then',
  avoid: `
retention: ~`,
  prefer: `
retention:
  usage:
    data: [usage]
    keep: { period: P6M, from: the visit }
    then: [{ method: anonymise }]`,
  check: (policy) => {
    const state = stateOf(policy.stated('retention'), policy.denied('retention'));
    if (state !== 'unstated' || statementsAbout(policy, 'retention').length > 0) return [];
    return [{ message: 'nothing says how long personal data is kept', at: ['retention'] }];
  },
};

export default rule;
