import { answered } from '../../questions/stated';
import type { Rule } from '../../rule';
import { abroad } from '../../topics/abroad';
import { app } from './pack';

/** It is said whether information is likely to go overseas. */
const rule: Rule = {
  id: 'overseas-unstated',
  pack: app,
  title: 'it is said whether personal information is likely to be disclosed overseas',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.4(f)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'Information abroad may be out of reach of Australian law.',
  fix: 'say under `transfers` where information goes, or that it stays: `transfers.x: { …, modality: never }`',
  avoid: `
transfers: ~
processors: ~
disclosures: { providers: ~ }
recipients: { carriers: { country: ~ } }`,
  prefer: `
transfers:
  mail:
    to: [US]`,
  check: answered({
    key: 'transfers',
    state: abroad,
    unstated: 'nothing says whether personal information is likely to be disclosed overseas',
  }),
};

export default rule;
