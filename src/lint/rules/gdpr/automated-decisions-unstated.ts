import { answered, stateOf } from '../../questions/stated';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { gdpr } from './pack';

/** It is said whether machines decide about people. */
const rule: Rule = {
  id: 'automated-decisions-unstated',
  pack: gdpr,
  title: 'the policy says whether decisions are made about people by machines alone',
  severity: 'info',
  citation: 'GDPR Article 13(2)(f)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'text',
  why: 'The law asks for a word only where there are such decisions; a plain “no” spares readers the question.',
  fix: 'add a fact under `automatedDecisions`, with `modality: never` where there are none',
  avoid: `
automatedDecisions: ~`,
  prefer: `
automatedDecisions:
  none: { label: decisions with legal or similarly significant effects, solely: true, modality: never }`,
  check: answered({
    key: 'automatedDecisions',
    state: (policy) =>
      stateOf(
        [...policy.stated('automatedDecisions'), ...statementsAbout(policy, 'automated-decisions')],
        policy.denied('automatedDecisions'),
      ),
    unstated: 'nothing says whether decisions are made about people by machines alone',
  }),
};

export default rule;
