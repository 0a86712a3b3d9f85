import { quoted } from '../../../model/fact-words';
import { daysAllowed } from '../../questions/deadlines';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { stops } from '../../topics/messages';
import { casl } from './pack';

/** It is said how soon an unsubscribe takes effect. */
const rule: Rule = {
  id: 'unsubscribe-time-unstated',
  pack: casl,
  title: 'it is said how soon an unsubscribe takes effect',
  severity: 'info',
  citation: 'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), section 11(3)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'text',
  why: 'People who know the limit of 10 business days can tell a message that is late from one that is unlawful.',
  fix: 'state the time under `deadline` of the choice: `deadline: { within: P10D, businessDays: true }`',
  avoid: `
choices:
  unsubscribe: # !
    deadline: ~`,
  prefer: `
choices:
  unsubscribe:
    deadline: { within: P10D, businessDays: true }`,
  check: (policy) => {
    const choices = stops(policy);
    const [first] = choices;
    if (!first || choices.some(({ data }) => daysAllowed(data.deadline) !== undefined)) return [];
    return [{ message: `${quoted(first.address)} does not say how soon it takes effect`, ...placed(first) }];
  },
};

export default rule;
