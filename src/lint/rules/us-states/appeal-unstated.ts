import { texts } from '../../../model/shown';
import { required } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { wordsOf } from '../../topics/words';
import { usStates } from './pack';

const provisions: Provisions = {
  VA: '§ 59.1-578(C)(3)',
  CO: '§ 6-1-1308(1)(a)(III)',
  CT: '§ 42-520(c)',
  TX: '§ 541.102(a)(3)',
};

/** It is said how people appeal where a request is refused. */
const rule: Rule = {
  id: 'appeal-unstated',
  pack: usStates,
  title: 'it is said how people appeal where a request is refused',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
  why: 'Who is refused can have the refusal looked at again, and has to be told how.',
  fix: 'add a right with `kind: appeal` and `how`, or say under `appeal` of a right how a refusal is challenged',
  avoid: `
rights: # !
  appeal: ~`,
  prefer: `
rights:
  appeal:
    kind: appeal
    how: [{ via: privacy }]
    deadline: { within: P45D, start: receipt of the appeal }`,
  check: inStates(
    provisions,
    required({
      key: 'rights',
      is: (right) =>
        [right.data.kind, ...texts(right.data.also)].includes('appeal') ||
        right.data.appeal !== undefined ||
        [wordsOf(right), ...texts(right.data.escalate)].some((words) => /\bappeal/i.test(words)),
      or: (policy) => statementsAbout(policy, 'appeal', 'appeals').length > 0,
      message: 'nothing says how people appeal where a request is refused',
    }),
  ),
};

export default rule;
