import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { saleOrSharing } from '../../topics/sale';
import { ccpa, regulation } from './pack';

/** A sale or a sharing says to whom the data goes. */
const rule: Rule = {
  id: 'sale-recipients-unstated',
  pack: ccpa,
  title: 'a sale or a sharing names the third parties that receive the information',
  severity: 'error',
  citation: '11 CCR § 7011(e)(1)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'Who buys information decides what becomes of it.',
  fix: 'name the kinds of third parties under `to`',
  avoid: `
disclosures:
  ads: # !
    to: ~
recipients:
  networks: ~`,
  prefer: `
disclosures:
  ads:
    to: [networks]`,
  check: (policy) =>
    saleOrSharing(policy)
      .stated.filter(({ data }) => texts(data.to).length === 0 && texts(data.by).length === 0)
      .map((one) => ({ message: `${quoted(one.address)} does not say who receives the data`, ...placed(one) })),
};

export default rule;
