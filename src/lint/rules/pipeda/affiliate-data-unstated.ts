import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf } from '../../topics/data';
import { parties, receivers } from '../../topics/parties';
import { pipeda } from './pack';

/** It is said what related organisations receive. */
const rule: Rule = {
  id: 'affiliate-data-unstated',
  pack: pipeda,
  title: 'it is said what related organisations receive',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.8.2(e)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The policy must say what personal information is made available to subsidiaries and other related organisations.',
  fix: 'name kinds of information with `items` or a `kind` under `data` of what the related organisation receives',
  avoid: `
categories:
  various: { label: information about you }
purposes:
  orders: { data: [account, order, payment, various] }
collection:
  various: { data: [various], source: { from: [provided-by-subject] }, purposes: [orders] }
recipients:
  group: { label: our sister companies, kind: affiliate } # !
disclosures:
  group: { data: [various], to: [group], purposes: [orders] }`,
  prefer: `
recipients:
  group: { label: our sister companies, kind: affiliate }
disclosures:
  group: { data: [order], to: [group], purposes: [orders] }`,
  check: (policy) =>
    parties(policy)
      .filter(({ data }) => ['affiliate', 'parent-company', 'subsidiary'].includes(String(data.kind)))
      .filter((party) => !received(policy, party).some(saysWhich))
      .map((party) => ({
        message: `nothing says which information ${quoted(party.address)} receives`,
        ...placed(party),
      })),
};

function received(policy: Reading, party: Fact): readonly Fact[] {
  const flows = ['disclosures', 'transfers'].flatMap((key) => [...policy.stated(key), ...policy.denied(key)]);
  const to = flows.filter((flow) => receivers(policy, flow).includes(party));
  return [party, ...to].flatMap((one) => categoriesOf(policy, one));
}

function saysWhich({ data }: Fact): boolean {
  return [data.items, data.kind, data.means].some((value) => value !== undefined);
}

export default rule;
