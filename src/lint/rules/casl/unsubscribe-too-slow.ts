import { noLongerThan } from '../../questions/deadlines';
import { all } from '../../questions/stated';
import type { Rule } from '../../rule';
import { stops } from '../../topics/messages';
import { casl } from './pack';

/** People are off the list within ten business days. */
const rule: Rule = {
  id: 'unsubscribe-too-slow',
  pack: casl,
  title: 'people are off the list within ten business days',
  severity: 'error',
  citation: 'Canada’s Anti-Spam Legislation (S.C. 2010, c. 23), section 11(3)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  certainty: 'text',
  why: 'An unsubscribe has to take effect without delay, and in any event no later than 10 business days after it was sent.',
  fix: 'promise it within 10 business days: `deadline: { within: P10D, businessDays: true }`',
  avoid: `
choices:
  unsubscribe:
    deadline:
      within: P30D # !
      businessDays: ~`,
  prefer: `
choices:
  unsubscribe:
    deadline: { within: P10D, businessDays: true }`,
  check: all(
    noLongerThan({
      key: 'choices',
      is: (choice, policy) => stops(policy).includes(choice),
      days: 14,
      words: '10 business days',
    }),
    noLongerThan({
      key: 'rights',
      is: ({ data }) => ['opt-out-marketing', 'object-marketing'].includes(String(data.kind)),
      days: 14,
      words: '10 business days',
    }),
  ),
};

export default rule;
