import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { basesOf } from '../../topics/purposes';
import { gdpr } from './pack';

/** A public body does not rest its tasks on legitimate interests. */
const rule: Rule = {
  id: 'interest-of-authority',
  pack: gdpr,
  title: 'a public body does not rest its tasks on legitimate interests',
  severity: 'warning',
  citation: 'GDPR Article 6(1), second subparagraph',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  certainty: 'text',
  why: 'What an authority may do in its tasks is for the law to say, not for its own weighing of interests.',
  fix: 'rest the purpose on `public-task` and name the law, unless it is no task of the body',
  avoid: `
controllers:
  norway: { publicBody: true }
purposes:
  security:
    legalBasis: [{ basis: legitimate-interests, interest: our interest in a service that is not abused }] # !`,
  prefer: `
purposes:
  security:
    legalBasis: [{ basis: legitimate-interests, interest: our interest in a service that is not abused }]`,
  check: (policy) => {
    const controllers = policy.all('controllers');
    if (controllers.length === 0 || !controllers.every(({ data }) => data.publicBody === true)) return [];
    return controlledPurposes(policy).flatMap((purpose) =>
      basesOf(purpose)
        .filter(({ basis }) => basis.includes('legitimate-interests'))
        .map(({ index }) => ({
          message: `${quoted(purpose.address)} rests on legitimate interests, on which a public body cannot rest its tasks`,
          ...placed(purpose, 'legalBasis', index),
        })),
    );
  },
};

export default rule;
