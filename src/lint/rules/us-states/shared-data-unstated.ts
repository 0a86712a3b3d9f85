import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { every } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { usStates } from './pack';

const inside = ['processor', 'sub-processor', 'hosting-provider', 'internal-staff', 'data-subject-agent'];

const provisions: Provisions = {
  VA: '§ 59.1-578(C)(4)',
  CO: '§ 6-1-1308(1)(a)(IV)',
  CT: '§ 42-520(c)',
  TX: '§ 541.102(a)(4)',
};

/** It is said which data each third party receives. */
const rule: Rule = {
  id: 'shared-data-unstated',
  pack: usStates,
  title: 'it is said which personal data third parties receive',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
  why: 'A list of those who receive something tells little as long as it does not say what.',
  fix: 'add a disclosure whose `to` names the recipient and whose `data` names what it receives',
  avoid: `
recipients:
  clubs: # !
    label: mountain clubs
    kind: business-partner
    does: [offer you guided walks]`,
  prefer: `
recipients:
  clubs: { label: mountain clubs, kind: business-partner, country: 'NO' }
disclosures:
  clubs: { data: [order], to: [clubs], purposes: [orders] }`,
  check: inStates(
    provisions,
    every({
      key: 'recipients',
      when: ({ data }) => !inside.includes(String(data.kind)) && data.text === undefined,
      holds: ({ id }, policy) => isNamedIn(policy, id),
      message: ({ address }) => `nothing says what data ${quoted(address)} receives`,
    }),
  ),
};

function isNamedIn(policy: Reading, id: string): boolean {
  const flows = [...policy.model.facts.values()].filter(({ kind }) => kind === 'disclosures' || kind === 'transfers');
  return flows.some(({ data }) => [data.to, data.by, data.recipients].some((ids) => texts(ids).includes(id)));
}

export default rule;
