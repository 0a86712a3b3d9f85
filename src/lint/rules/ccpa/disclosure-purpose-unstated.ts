import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isOfPersons } from '../../topics/coverage';
import { receivers } from '../../topics/parties';
import { isCrossContext, isSale } from '../../topics/sale';
import { ccpa, regulation } from './pack';

/** A disclosure says what for. */
const rule: Rule = {
  id: 'disclosure-purpose-unstated',
  pack: ccpa,
  title: 'a disclosure names its specific business or commercial purpose',
  severity: 'error',
  citation: '11 CCR § 7011(e)(1)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'What a recipient is given information for tells people what it may do with it.',
  fix: 'name the purposes under `purposes`, the reasons under `reasons`, or what the recipient does under `does`',
  avoid: `
disclosures:
  delivery: # !
    purposes: ~`,
  prefer: `
disclosures:
  delivery:
    purposes: [orders]`,
  check: every({
    key: 'disclosures',
    when: (one, policy) => !isSale(one) && !isCrossContext(policy, one) && isOfPersons(policy, one),
    holds: (one, policy) => saysWhy(one) || receivers(policy, one).some(saysWhy),
    message: ({ address }) => `${quoted(address)} does not say what it is for`,
  }),
};

function saysWhy({ data }: Fact): boolean {
  if (data.kind === 'data-subject-agent') return true;
  const fields = ['purposes', 'reasons', 'triggers', 'when', 'as', 'does', 'service', 'text', 'by', 'requested'];
  return fields.some((field) => data[field] !== undefined);
}

export default rule;
