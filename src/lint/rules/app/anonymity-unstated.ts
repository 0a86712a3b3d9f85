import { texts } from '../../../model/shown';
import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { pageSays } from '../../topics/page';
import { statementsAbout } from '../../topics/statements';
import { app } from './pack';

/** It is said whether people can stay anonymous. */
const rule: Rule = {
  id: 'anonymity-unstated',
  pack: app,
  title: 'it is said whether people can stay anonymous or use a pseudonym',
  severity: 'info',
  citation: 'Australian Privacy Principle 2.1',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'People must have the option where it is lawful and practicable. The policy is where they look for it.',
  fix: 'add a right of the kind `anonymity`, or `statements.x` with `about: anonymity`',
  avoid: `
rights: # !
  anonymity: ~`,
  prefer: `
rights:
  anonymity:
    kind: anonymity
    limits: [we have to know your name and address when you order]`,
  check: required({
    key: 'rights',
    is: ({ data }) => data.kind === 'anonymity' || texts(data.also).includes('anonymity'),
    or: (policy) =>
      statementsAbout(policy, 'anonymity').length > 0 ||
      policy.stated('audiences').some(({ data }) => data.kind === 'anonymous-user') ||
      pageSays(policy, /\b(?:anonymously|anonymity|pseudonyms?)\b|\b(?:remain|stay|be) anonymous\b/i),
    message: 'nothing says whether people can stay anonymous or use a pseudonym',
  }),
};

export default rule;
