import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { lgpd } from './pack';

/** Decisions made by machine alone can be reviewed, and their criteria are told. */
const rule: Rule = {
  id: 'automated-decision-review-unstated',
  pack: lgpd,
  title: 'decisions made by machine alone can be reviewed, and their criteria are told',
  severity: 'error',
  citation: 'LGPD Article 20',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People can ask for a review of decisions made solely by machine, and for clear information on the criteria.',
  fix: 'give the criteria under `logic` and the review under `review` of the decision',
  avoid: `
automatedDecisions:
  credit: # !
    label: whether you can pay later
    solely: true
    logic: a score of your past orders decides`,
  prefer: `
automatedDecisions:
  none: { label: decisions with legal or similarly significant effects, solely: true, modality: never }`,
  check: (policy) =>
    policy
      .stated('automatedDecisions')
      .filter(({ data }) => data.solely === true)
      .flatMap((decision) => {
        const isReviewed =
          decision.data.review !== undefined || hasRight(policy, 'human-intervention', 'contest-decision');
        const missing = [
          ...(isReviewed ? [] : ['how it can be reviewed']),
          ...(decision.data.logic === undefined ? ['by which criteria it is made'] : []),
        ];
        if (missing.length === 0) return [];
        return [{ message: `${quoted(decision.address)} does not say ${missing.join(' and ')}`, ...placed(decision) }];
      }),
};

export default rule;
