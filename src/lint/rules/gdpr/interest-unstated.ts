import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { basesOf } from '../../topics/purposes';
import { gdpr } from './pack';

/** A purpose that rests on legitimate interests says which. */
const rule: Rule = {
  id: 'interest-unstated',
  pack: gdpr,
  title: 'a purpose that rests on legitimate interests says which',
  severity: 'error',
  citation: 'GDPR Article 13(1)(d)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Nobody can weigh an interest, or object to it, without knowing it.',
  fix: 'name the interest under `interest`, such as `keeping our services secure`',
  avoid: `
purposes:
  security:
    legalBasis: [{ basis: legitimate-interests }] # !`,
  prefer: `
purposes:
  security:
    legalBasis: [{ basis: legitimate-interests, interest: keeping our shop and its customers safe from fraud }]`,
  check: (policy) =>
    controlledPurposes(policy)
      .filter(({ data }) => data.why === undefined)
      .flatMap((purpose) =>
        basesOf(purpose)
          .filter(({ basis, data }) => interests.includes(basis) && data.interest === undefined)
          .map(({ index }) => ({
            message: `${quoted(purpose.address)} rests on legitimate interests and does not say on which`,
            ...placed(purpose, 'legalBasis', index),
          })),
      ),
};

const interests: readonly string[] = ['legitimate-interests', 'legitimate-interests-third-party'];

export default rule;
