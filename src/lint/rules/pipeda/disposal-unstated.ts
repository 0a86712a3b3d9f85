import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isDisposed } from '../../topics/retention';
import { statementsAbout } from '../../topics/statements';
import { pipeda } from './pack';

/** It is said what happens to information that is no longer needed. */
const rule: Rule = {
  id: 'disposal-unstated',
  pack: pipeda,
  title: 'it is said what happens to information that is no longer needed',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.5.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Information that is no longer required should be destroyed, erased or made anonymous.',
  fix: 'say under `retention.x.then` how the data is disposed of, such as `then: [{ method: delete }]`',
  avoid: `
retention: # !
  account: { then: ~ }
  order: { then: ~ }
  usage: { then: ~ }
  health: { then: ~ }`,
  prefer: `
retention:
  usage: { then: [{ method: anonymise }] }`,
  check: required({
    key: 'retention',
    is: isDisposed,
    or: (policy) => statementsAbout(policy, 'disposal', 'destruction').length > 0,
    message: 'nothing says that information is destroyed, erased or made anonymous in the end',
  }),
};

export default rule;
