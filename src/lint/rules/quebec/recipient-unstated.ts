import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { receivers } from '../../topics/parties';
import { quebec } from './pack';

/** Those to whom information is communicated are named, or their categories. */
const rule: Rule = {
  id: 'recipient-unstated',
  pack: quebec,
  title: 'those to whom information is communicated are named, or their categories',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 8, second paragraph',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'People must be told of the third persons, or the categories of them, to whom it is necessary to communicate the information.',
  fix: 'name who receives it under `to` of the disclosure',
  avoid: `
disclosures:
  surveys: # !
    data: [order]
    purposes: [orders]`,
  prefer: `
disclosures:
  delivery: { data: [order], to: [carriers], purposes: [orders] }`,
  check: every({
    key: 'disclosures',
    when: (disclosure) => isNamed(disclosure),
    holds: (disclosure, policy) => receivers(policy, disclosure).length > 0,
    message: ({ address }) => `${quoted(address)} does not say who receives the information`,
  }),
};

/** Not what others give away, what no longer tells whom it is about, or what an order of a court calls for. */
function isNamed({ data }: Fact): boolean {
  const isForced = data.triggers !== undefined || data.modality === 'must';
  return !isForced && data.by === undefined && data.aggregated !== true && !texts(data.action).includes('publish');
}

export default rule;
