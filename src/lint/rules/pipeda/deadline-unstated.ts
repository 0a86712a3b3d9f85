import { quoted } from '../../../model/fact-words';
import { daysAllowed } from '../../questions/deadlines';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isAccess } from '../../topics/requests';
import { pipeda } from './pack';

/** The time for an answer to a request is stated. */
const rule: Rule = {
  id: 'deadline-unstated',
  pack: pipeda,
  title: 'the time for an answer to a request is stated',
  severity: 'info',
  citation: 'PIPEDA section 8(3)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'People who know the limit of thirty days can hold the organisation to it.',
  fix: 'state the time under `deadline` of the right of access: `deadline: { within: P30D }`',
  avoid: `
rights:
  access: # !
    deadline: ~
  canada: { deadline: ~ }`,
  prefer: `
rights:
  access:
    deadline: { within: P30D }`,
  check: (policy) => {
    const rights = policy.stated('rights').filter(isAccess);
    const [right] = rights;
    const all = [...rights, ...policy.stated('contacts')];
    if (!right || all.some((one) => daysAllowed(one.data.deadline) !== undefined)) return [];
    return [{ message: `${quoted(right.address)} does not say within how many days it is answered`, ...placed(right) }];
  },
};

export default rule;
