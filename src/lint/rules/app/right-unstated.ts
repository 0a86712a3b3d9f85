import { quoted } from '../../../model/fact-words';
import { rightStated } from '../../questions/rights';
import { all, placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isReachable } from '../../topics/parties';
import { isRequest } from '../../topics/requests';
import { app } from './pack';

/** It is said how people get access to information and have it corrected. */
const rule: Rule = {
  id: 'right-unstated',
  pack: app,
  title: 'it is said how people get access to their information and have it corrected',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.4(d)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'The policy must say how information can be seen and corrected.',
  fix: 'add the rights `access` and `rectification` under `rights`, with `how` to use them',
  avoid: `
rights: # !
  access: { also: [copy, erasure, restriction] }`,
  prefer: `
rights:
  access:
    kind: access
    also: [copy, rectification, erasure, restriction]
    how: [{ via: privacy }]`,
  check: all(
    rightStated(['access', 'confirmation'], 'of access'),
    rightStated(['rectification'], 'to have information corrected'),
    (policy) => {
      const requests = policy.stated('rights').filter(isRequest);
      const [first] = requests;
      const isTold = requests.some(({ data }) =>
        [data.how, data.see, data.who, data.text].some((one) => one !== undefined),
      );
      if (!first || isTold || policy.stated('contacts').some(isReachable)) return [];
      return [{ message: `nothing says how to use ${quoted(first.address)}`, ...placed(first) }];
    },
  ),
};

export default rule;
