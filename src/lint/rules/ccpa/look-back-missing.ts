import { quoted } from '../../../model/fact-words';
import { daysIn } from '../../questions/deadlines';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { pageSays } from '../../topics/page';
import { saleOrSharing } from '../../topics/sale';
import { ccpa, civilCode } from './pack';

/** What is said of sale and sharing covers the last 12 months. */
const rule: Rule = {
  id: 'look-back-missing',
  pack: ccpa,
  title: 'what is said of selling and sharing covers the 12 months before',
  severity: 'warning',
  citation: 'California Civil Code § 1798.130(a)(5)(C)(i)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'The list is one of what was done in the preceding 12 months; a sentence about today leaves last year open.',
  fix: 'write `lookBack: P12M` in the disclosure',
  avoid: `
disclosures:
  ads: # !
    lookBack: ~
  notSold:
    lookBack: ~`,
  prefer: `
disclosures:
  notSold:
    lookBack: P12M`,
  check: (policy) => {
    const { stated, denied } = saleOrSharing(policy);
    const facts = [...stated, ...denied];
    const [first] = facts;
    if (!first || facts.some(({ data }) => daysIn(String(data.lookBack ?? '')) >= 365)) return [];
    if (pageSays(policy, /\b(?:preceding|past|last|previous|prior)\s+(?:12|twelve)\s+months?\b/i)) return [];
    return [{ message: `${quoted(first.address)} does not cover the 12 months before the policy`, ...placed(first) }];
  },
};

export default rule;
