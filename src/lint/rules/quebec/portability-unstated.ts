import { rightStated } from '../../questions/rights';
import type { Rule } from '../../rule';
import { quebec } from './pack';

/** The right to computerised information in a structured format is stated. */
const rule: Rule = {
  id: 'portability-unstated',
  pack: quebec,
  title: 'the right to computerised information in a structured format is stated',
  severity: 'warning',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 27, third paragraph',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  from: '2024-09-22',
  adopted: '2021-09-22',
  why: 'People can ask for the information that they gave, in a structured and commonly used technological format.',
  fix: 'add a right of kind `portability` under `rights`',
  avoid: `
rights: # !
  portability: ~`,
  prefer: `
rights:
  portability:
    kind: portability
    how: [{ via: privacy }]`,
  check: rightStated(['portability'], 'to information in a structured and commonly used format'),
};

export default rule;
