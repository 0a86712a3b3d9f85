import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { hasEnd } from '../../topics/retention';
import { pipeda } from './pack';

/** It is said how long information is kept. */
const rule: Rule = {
  id: 'retention-period-unstated',
  pack: pipeda,
  title: 'it is said how long information is kept',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.5.2',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Guidelines on keeping should have minimum and maximum periods; “as long as needed” tells people neither.',
  fix: 'give a `period` or an event that people can recognise under `retention.x.keep`',
  avoid: `
retention: # !
  account: { keep: { until: ~, asLongAs: [we need it] } }
  order: { keep: { period: ~, from: ~, asLongAs: [the law requires it] } }
  usage: { keep: { period: ~, from: ~, asLongAs: [we need it] } }
  health: { keep: { until: ~, asLongAs: [we need it] } }`,
  prefer: `
retention:
  usage: { keep: { period: P6M, from: the visit } }`,
  check: required({
    key: 'retention',
    is: hasEnd,
    message: 'no time is stated after which information is no longer kept',
  }),
};

export default rule;
