import { noLongerThan } from '../../questions/deadlines';
import type { Rule } from '../../rule';
import { requestsIn } from '../../topics/requests';
import { quebec } from './pack';

/** Requests are answered within thirty days. */
const rule: Rule = {
  id: 'deadline-too-long',
  pack: quebec,
  title: 'requests are answered within thirty days',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 32',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'The person in charge has to answer in writing within thirty days of the request; silence counts as a refusal, and the section gives no extension.',
  fix: 'promise an answer within 30 days and without an extension: `deadline: { within: P30D }`',
  avoid: `
rights:
  canada:
    deadline:
      within: P45D # !`,
  prefer: `
rights:
  canada:
    deadline: { within: P30D }`,
  check: noLongerThan({
    key: 'rights',
    is: (right, policy) => requestsIn(policy).includes(right),
    days: 30.5,
    words: '30 days',
    extension: 0,
  }),
};

export default rule;
