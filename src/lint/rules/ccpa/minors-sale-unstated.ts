import type { Rule } from '../../rule';
import { pageSays } from '../../topics/page';
import { isOfMinors, saleOrSharing } from '../../topics/sale';
import { statementsAbout } from '../../topics/statements';
import { ccpa, regulation } from './pack';

/** The policy says whether it knows that it sells or shares data of people under 16. */
const rule: Rule = {
  id: 'minors-sale-unstated',
  pack: ccpa,
  title: 'the policy says whether information of consumers under 16 is knowingly sold or shared',
  severity: 'error',
  citation: '11 CCR § 7011(e)(1)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'The sale of information of people under 16 needs their own opt-in or that of a parent.',
  fix: 'add a statement with `about: minors-sale` that says whether you have actual knowledge of it',
  avoid: `
statements: # !
  saleOfMinors: ~`,
  prefer: `
statements:
  saleOfMinors:
    kind: fact
    by: us
    about: minors-sale
    text: We have no actual knowledge that we sell or share the data of anybody under 16.`,
  check: (policy) => {
    if (statementsAbout(policy, 'minors-sale').length > 0) return [];
    if (pageSays(policy, /\b(?:16|sixteen)\b/i, /\b(?:sell|sold|sale|shar(?:e[ds]?|ing))\b/i)) return [];
    const { stated, denied } = saleOrSharing(policy);
    if ([...stated, ...denied].some((one) => isOfMinors(policy, one))) return [];
    const message = 'nothing says whether personal information of people under 16 is knowingly sold or shared';
    // Where nothing is sold, the answer follows; the regulations still ask for the sentence.
    return [{ message, at: ['statements'], ...(stated.length > 0 ? {} : { severity: 'warning' as const }) }];
  },
};

export default rule;
