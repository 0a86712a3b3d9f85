import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { accessTells, isAccess } from '../../topics/requests';
import { pipeda } from './pack';

/** An answer to a request for access tells of uses and of those who received the information. */
const rule: Rule = {
  id: 'access-account-incomplete',
  pack: pipeda,
  title: 'an answer to a request for access tells of uses and of those who received the information',
  severity: 'info',
  citation: 'PIPEDA Schedule 1, clauses 4.9.1 and 4.9.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'On request people are owed an account of the use made of their information and of the third parties to whom it was disclosed.',
  fix: 'say under `reply.contents` of the right of access that it tells of uses and recipients, or add a right of kind `sharing-information`',
  avoid: `
rights:
  access: # !
    kind: access
  canada: { also: [rectification] }`,
  prefer: `
rights:
  canada:
    reply: { contents: [how we used your information, to whom we disclosed it] }`,
  check: (policy) => {
    const [right] = policy.stated('rights').filter(isAccess);
    const isTold = accessTells(policy, /disclos|recipient|third part|shared|whom/i);
    if (!right || isTold || hasRight(policy, 'sharing-information')) return [];
    const message = `${quoted(right.address)} does not cover the third parties who received the information`;
    return [{ message, ...placed(right) }];
  },
};

export default rule;
