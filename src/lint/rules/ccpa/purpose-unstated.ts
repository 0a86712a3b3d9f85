import { purposeStated } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { ccpa, civilCode } from './pack';

/** Each kind of data that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: ccpa,
  title: 'each kind of personal information has a business or commercial purpose',
  severity: 'error',
  citation: 'California Civil Code § 1798.100(a)(1) and § 1798.130(a)(5)(B)(iii)',
  url: civilCode('1798.100'),
  certainty: 'text',
  why: 'People can judge a collection only when they know what it is for, and a business may not use information for anything else.',
  fix: 'name the purposes of the data under `purposes`, or those of the collection under `collection`',
  avoid: `
categories:
  reviews: # !
    label: reviews
    items: [comments]
collection:
  reviews: { data: [reviews], source: { from: [provided-by-subject] } }`,
  prefer: `
purposes:
  orders:
    data: [account, order, payment]`,
  check: purposeStated,
};

export default rule;
