import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import { part } from '../../reading';
import type { Rule } from '../../rule';
import { requestsIn } from '../../topics/requests';
import { pipeda } from './pack';

/** The time for an answer is promised without a reservation. */
const rule: Rule = {
  id: 'deadline-hedged',
  pack: pipeda,
  title: 'the time for an answer is promised without a reservation',
  severity: 'warning',
  citation: 'PIPEDA section 8(3)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The Act says “in any case not later than thirty days”: “wherever possible” or “reasonable efforts” promise less than the law.',
  fix: 'drop the `qualifier` or `effort` of the deadline',
  avoid: `
rights:
  canada:
    deadline:
      within: P30D
      qualifier: wherever possible # !`,
  prefer: `
rights:
  canada:
    deadline: { within: P30D }`,
  check: (policy) =>
    [...requestsIn(policy), ...policy.stated('contacts')].flatMap((fact) => {
      const deadline = part(fact, 'deadline');
      const field = ['qualifier', 'effort'].find((one) => isHedge(deadline[one]));
      if (field === undefined) return [];
      const message = `${quoted(fact.address)} hedges the time for an answer, which the law wants kept in any case`;
      return [{ message, ...placed(fact, 'deadline', field) }];
    }),
};

/** “Without undue delay” and “at the latest” promise more, not less. */
function isHedge(words: unknown): boolean {
  return typeof words === 'string' && !/\b(?:delay|promptly|at the latest|in any case|as soon as)\b/i.test(words);
}

export default rule;
