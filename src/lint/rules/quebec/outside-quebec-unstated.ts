import { answered } from '../../questions/stated';
import type { Rule } from '../../rule';
import { abroad } from '../../topics/abroad';
import { quebec } from './pack';

/** It is said whether information may leave Quebec. */
const rule: Rule = {
  id: 'outside-quebec-unstated',
  pack: quebec,
  title: 'it is said whether information may leave Quebec',
  severity: 'warning',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), sections 8, second paragraph, and 17',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'reported',
  why: 'People must be told of the possibility that their information is communicated outside Quebec.',
  fix: 'say under `transfers` where information goes, or that it stays: `transfers.x: { …, modality: never }`',
  avoid: `
transfers: ~
processors: ~
disclosures: { providers: ~, noSale: ~ }
recipients: { carriers: { country: ~ } }`,
  prefer: `
transfers:
  mail:
    to: [US]`,
  check: answered({
    key: 'transfers',
    state: abroad,
    unstated: 'nothing says whether information may be communicated outside Quebec',
  }),
};

export default rule;
