import { quoted } from '../../../model/fact-words';
import { daysAllowed } from '../../questions/deadlines';
import { placed } from '../../questions/stated';
import { part } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { requestsIn } from '../../topics/requests';
import { pipeda } from './pack';

/** An extension of the time for an answer is kept within its limits. */
const rule: Rule = {
  id: 'extension-unlimited',
  pack: pipeda,
  title: 'an extension of the time for an answer is kept within its limits',
  severity: 'info',
  citation: 'PIPEDA section 8(4)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The time may be extended by thirty days at most, in cases that the Act lists, and the notice has to give the reasons and the right to complain to the Commissioner.',
  fix: 'limit the extension with `extendBy: P30D`, and add `notifyExtension: true`',
  avoid: `
rights:
  canada:
    deadline:
      within: P30D
      extendable: true # !`,
  prefer: `
rights:
  ontario:
    kind: access
    how: [{ via: privacy }]
    deadline: { within: P30D, extendable: true, extendBy: P30D, notifyExtension: true }
    applies: { regions: [Ontario] }`,
  check: (policy) =>
    requestsIn(policy).flatMap((right): readonly Finding[] => {
      const { extendable, extendBy, notifyExtension } = part(right, 'deadline');
      if (extendable !== true && extendBy === undefined) return [];
      const days = daysAllowed(right.data.deadline, 'extendBy');
      const field = extendBy === undefined ? 'extendable' : 'extendBy';
      const place = placed(right, 'deadline', field);
      if (days === undefined) {
        return [{ message: `${quoted(right.address)} reserves an extension without its limit of 30 days`, ...place }];
      }
      if (days > 31) {
        const message = `${quoted(right.address)} reserves a longer extension than the 30 days of the law`;
        return [{ message, ...place, severity: 'warning' }];
      }
      if (notifyExtension === true) return [];
      return [{ message: `${quoted(right.address)} does not say that people are told of an extension`, ...place }];
    }),
};

export default rule;
