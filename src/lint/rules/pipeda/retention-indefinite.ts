import { quoted } from '../../../model/fact-words';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isEndless } from '../../topics/retention';
import { pipeda } from './pack';

/** No information is kept without an end. */
const rule: Rule = {
  id: 'retention-indefinite',
  pack: pipeda,
  title: 'no information is kept without an end',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clauses 4.5 and 4.5.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Information may be kept only as long as its purposes require.',
  fix: 'set an end under `keep`, and say under `then` what happens after it',
  avoid: `
retention:
  account: # !
    keep: { until: ~, indefinite: true }
    then: ~`,
  prefer: `
retention:
  account:
    keep: { until: you close your account }`,
  check: every({
    key: 'retention',
    holds: (retention) => !isEndless(retention),
    message: ({ address }) => `${quoted(address)} sets no end to keeping the information`,
  }),
};

export default rule;
