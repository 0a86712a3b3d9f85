import { listed, quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { collectedPersonal } from '../../topics/california';
import { covers } from '../../topics/coverage';
import { isSale, saleDenials } from '../../topics/sale';
import { ccpa, civilCode } from './pack';

/** A no to selling covers all data that is collected. */
const rule: Rule = {
  id: 'sale-partly-denied',
  pack: ccpa,
  title: 'every kind of personal information is said to be sold or shared, or not',
  severity: 'warning',
  citation: 'California Civil Code § 1798.100(a)(1)',
  url: civilCode('1798.100'),
  certainty: 'text',
  why: 'Silence on one kind of information, beside a promise for the others, leaves people to guess what happens to it.',
  fix: 'add the missing categories under `data`, or say of them that they are sold',
  avoid: `
disclosures:
  noSale:
    data: [account, order, payment]
  notSold:
    data: [account, order, payment] # !`,
  prefer: `
disclosures:
  notSold:
    data: [account, order, payment, usage, health]`,
  check: (policy) => {
    const denials = saleDenials(policy);
    const [last] = denials.slice(-1);
    if (!last || policy.stated('disclosures').some(isSale)) return [];
    const missing = collectedPersonal(policy).filter(
      (category) => !denials.some((denial) => covers(policy, denial, category)),
    );
    if (missing.length === 0) return [];
    const addresses = missing.map(({ address }) => address);
    const message = `${quoted(last.address)} does not say whether ${listed(addresses)} ${missing.length > 1 ? 'are' : 'is'} sold`;
    return [{ message, ...placed(last, 'data') }];
  },
};

export default rule;
