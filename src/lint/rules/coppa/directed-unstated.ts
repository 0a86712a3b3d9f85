import type { Rule } from '../../rule';
import { coppa } from './pack';

/** It is said whether a service is directed to children under 13. */
const rule: Rule = {
  id: 'directed-unstated',
  pack: coppa,
  title: 'it is said whether the service is directed to children under 13',
  severity: 'info',
  citation: '16 CFR 312.2 and 312.3',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.2',
  certainty: 'practice',
  why: 'The rule on children applies to services directed to children under 13, and to those that know that they collect data from them. A notice that tells which it is leaves no doubt. The rule does not ask for it.',
  fix: 'say `directed: true` or `directed: false` under `children`, with `age: 13`',
  avoid: `
children: ~`,
  prefer: `
children:
  shop: { age: 13, directed: false, what: the shop }`,
  check: (policy) => {
    const said = [...policy.stated('children'), ...policy.denied('children')];
    if (said.some(({ data }) => data.directed !== undefined || data.collects !== undefined)) return [];
    return [{ message: 'nothing says whether the service is directed to children under 13', at: ['children'] }];
  },
};

export default rule;
