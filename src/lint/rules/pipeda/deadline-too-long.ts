import { noLongerThan } from '../../questions/deadlines';
import type { Rule } from '../../rule';
import { requestsIn } from '../../topics/requests';
import { pipeda } from './pack';

/** Requests are answered within thirty days. */
const rule: Rule = {
  id: 'deadline-too-long',
  pack: pipeda,
  title: 'requests are answered within thirty days',
  severity: 'error',
  citation: 'PIPEDA section 8(3)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'An organisation has to answer in any case not later than thirty days after it received the request.',
  fix: 'promise an answer within 30 days: `deadline: { within: P30D }`',
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
  }),
};

export default rule;
