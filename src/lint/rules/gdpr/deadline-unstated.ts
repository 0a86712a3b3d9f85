import { asData } from '../../../model/facts';
import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** It is said when requests are answered. */
const rule: Rule = {
  id: 'deadline-unstated',
  pack: gdpr,
  title: 'the policy says when requests are answered',
  severity: 'info',
  citation: 'GDPR Article 12(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  certainty: 'practice',
  why: 'The law sets the time, and does not ask that the policy names it; who knows it waits without writing again.',
  fix: 'say `deadline: { within: P1M }` in the rights that people ask for',
  avoid: `
rights: # !
  access: { deadline: ~ }
  complaint: { deadline: ~ }`,
  prefer: `
rights:
  access: { deadline: { within: P1M } }`,
  check: required({
    key: 'rights',
    is: ({ data }) => ['within', 'period'].some((field) => asData(data.deadline)[field] !== undefined),
    or: (policy) => policy.stated('contacts').some(({ data }) => data.deadline !== undefined),
    when: (policy) => policy.stated('rights').length > 0,
    message: 'nothing says when requests are answered',
  }),
};

export default rule;
