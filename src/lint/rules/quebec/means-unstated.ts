import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf, isPersonal } from '../../topics/data';
import { quebec } from './pack';

/** It is said by which means information is collected. */
const rule: Rule = {
  id: 'means-unstated',
  pack: quebec,
  title: 'it is said by which means information is collected',
  severity: 'warning',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 8, first paragraph, (2)',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'People must be told of the means by which the information is collected.',
  fix: 'say it under `source`, `means` or `where` of the collection',
  avoid: `
categories:
  photos: { label: photographs, items: [profile-photo] }
purposes:
  orders: { data: [account, order, payment, photos] }
collection:
  photos: # !
    data: [photos]
    purposes: [orders]`,
  prefer: `
collection:
  checkout:
    source: { from: [provided-by-subject] }`,
  check: (policy) => {
    const flows = [...policy.stated('collection'), ...policy.stated('technologies')];
    const known = new Set(flows.filter(saysHow).flatMap((flow) => categoriesOf(policy, flow)));
    return policy
      .stated('collection')
      .filter((flow) => !saysHow(flow) && !saysWho(flow, policy))
      .filter((flow) => categoriesOf(policy, flow).some((one) => isPersonal(one) && isListed(one) && !known.has(one)))
      .map((flow) => ({ message: `${quoted(flow.address)} does not say by which means it is done`, ...placed(flow) }));
  },
};

/** A group that is told by what its people do, such as create a profile, tells when they give the information. */
function saysWho(flow: Fact, policy: Reading): boolean {
  const groups = policy.refer(flow, 'audience', 'audiences');
  return groups.length > 0 && groups.every(({ data }) => data.who !== undefined);
}

function isListed({ data }: Fact): boolean {
  return data.items !== undefined || data.kind !== undefined;
}

/** Technologies are means, and so is what people do when the information is collected. */
function saysHow({ kind, data }: Fact): boolean {
  const fields = ['source', 'automatic', 'means', 'where', 'by', 'when', 'required', 'text'];
  return kind === 'technologies' || fields.some((field) => data[field] !== undefined);
}

export default rule;
