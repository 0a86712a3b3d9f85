import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { parties, receivers } from '../../topics/parties';
import { ccpa, regulation } from './pack';

/** Each recipient is tied to the data that it receives. */
const rule: Rule = {
  id: 'recipient-data-unstated',
  pack: ccpa,
  title: 'each recipient is tied to the information that it receives',
  severity: 'warning',
  citation: '11 CCR § 7011(e)(1)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'A list of recipients beside a list of information does not say who gets what.',
  fix: 'give the processor its `data`, or name the recipient under `to` of a disclosure',
  avoid: `
recipients:
  insurers: # !
    label: insurers of parcels
    does: [insure what we send you]`,
  prefer: `
recipients:
  insurers:
    label: insurers of parcels
    does: [insure what we send you]
disclosures:
  insurance:
    data: [order]
    to: [insurers]
    applies: { regions: [California] }`,
  check: (policy) => {
    const flows = [...policy.all('disclosures'), ...policy.all('transfers')];
    const tied = new Set(
      flows.flatMap((flow) => [...receivers(policy, flow), ...policy.refer(flow, 'by', 'recipients')]),
    );
    return parties(policy)
      .filter((party) => !tied.has(party) && texts(party.data.data).length === 0)
      .filter((party) => party.data.direct !== true && party.data.kind !== 'internal-staff' && !speaksOfData(party))
      .filter(({ id }) => !policy.all('collection').some(({ data }) => texts(data.by).includes(id)))
      .map((party) => ({ message: `nothing says what data ${quoted(party.address)} receives`, ...placed(party) }));
  },
};

/** “They process your data” speaks of all data. */
function speaksOfData({ data }: Fact): boolean {
  return data.onlyTasks === true || texts(data.does).some((act) => /\b(?:data|information)\b/i.test(act));
}

export default rule;
