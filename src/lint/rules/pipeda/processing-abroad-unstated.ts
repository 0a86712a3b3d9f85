import { answered } from '../../questions/stated';
import type { Rule } from '../../rule';
import { abroad } from '../../topics/abroad';
import { isEstablishedOutside } from '../../topics/parties';
import { pipeda } from './pack';

/** It is said whether information is processed outside Canada. */
const rule: Rule = {
  id: 'processing-abroad-unstated',
  pack: pipeda,
  title: 'it is said whether information is processed outside Canada',
  severity: 'warning',
  citation:
    'PIPEDA Schedule 1, clauses 4.1.3 and 4.8, as the Privacy Commissioner reads them (Guidelines for Processing Personal Data Across Borders, 2009)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'reported',
  why: 'The Commissioner expects people to be told that their information may be processed abroad, where foreign authorities may get access to it.',
  fix: 'say under `transfers` where information goes, or that it stays: `transfers.x: { …, modality: never }`',
  avoid: `
transfers: ~
processors: ~
disclosures: { providers: ~, noSale: ~ }
recipients: { carriers: { country: ~ } }
controllers:
  norway: { country: CA, address: { lines: [1 Main Street], country: CA } }
references: { bookkeeping: { country: CA } }`,
  prefer: `
transfers:
  mail:
    to: [US]`,
  check: answered({
    key: 'transfers',
    when: (policy) => !isEstablishedOutside(policy, 'CA'),
    state: abroad,
    unstated: 'nothing says whether information is processed outside Canada',
  }),
};

export default rule;
