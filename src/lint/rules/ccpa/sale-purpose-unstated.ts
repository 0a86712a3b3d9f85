import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { saleOrSharing } from '../../topics/sale';
import { ccpa, regulation } from './pack';

/** A sale or a sharing says what for. */
const rule: Rule = {
  id: 'sale-purpose-unstated',
  pack: ccpa,
  title: 'a sale or a sharing names its specific business or commercial purpose',
  severity: 'error',
  citation: '11 CCR § 7011(e)(1)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'People can decide whether to opt out only when they know what the sale is for.',
  fix: 'name the purposes under `purposes`, or the reasons under `reasons`',
  avoid: `
disclosures:
  rental: # !
    data: [account]
    to: [networks]
    action: [rent]
    applies: { regions: [California] }`,
  prefer: `
disclosures:
  ads:
    purposes: [ads]`,
  check: (policy) =>
    saleOrSharing(policy)
      .stated.filter(({ data }) => texts(data.purposes).length === 0 && texts(data.reasons).length === 0)
      .map((one) => ({ message: `${quoted(one.address)} does not say what it is for`, ...placed(one) })),
};

export default rule;
