import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { every } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf, isPersonal } from '../../topics/data';
import { receivers } from '../../topics/parties';
import { lgpd } from './pack';

/** It is said why personal data is shared. */
const rule: Rule = {
  id: 'sharing-purpose-unstated',
  pack: lgpd,
  title: 'it is said why personal data is shared',
  severity: 'error',
  citation: 'LGPD Article 9(V)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People are owed information on the shared use of their data and on its purpose.',
  fix: 'name the purposes under `purposes` of the disclosure',
  avoid: `
recipients:
  schools: { label: riding schools, country: 'NO' }
disclosures:
  schools: # !
    data: [order]
    to: [schools]`,
  prefer: `
disclosures:
  delivery: { data: [order], to: [carriers], purposes: [orders] }`,
  check: every({
    key: 'disclosures',
    when: (disclosure, policy) => isOurs(disclosure, policy),
    holds: (disclosure, policy) => saysWhy(disclosure) || areExplained(receivers(policy, disclosure)),
    message: ({ address }) => `${quoted(address)} does not say why the data is shared`,
  }),
};

const reasons = ['purposes', 'reasons', 'triggers', 'when', 'as', 'text'];
const tasks = ['does', 'purposes', 'service', 'ownPurposes', 'text'];
const plain = [
  'law-enforcement',
  'court',
  'authority',
  'government-agency',
  'acquirer',
  'data-subject-agent',
  'processor',
];

/** Not what others give away, or what no longer tells whom it is about. */
function isOurs(disclosure: Fact, policy: Reading): boolean {
  const { by, aggregated } = disclosure.data;
  return by === undefined && aggregated !== true && categoriesOf(policy, disclosure).some(isPersonal);
}

function saysWhy({ data }: Fact): boolean {
  return reasons.some((field) => data[field] !== undefined);
}

/** What those who receive the data do with it is told with them, or follows from what they are. */
function areExplained(parties: readonly Fact[]): boolean {
  const isExplained = ({ data }: Fact) =>
    tasks.some((field) => data[field] !== undefined) || plain.includes(String(data.kind));
  return parties.length > 0 && parties.every(isExplained);
}

export default rule;
