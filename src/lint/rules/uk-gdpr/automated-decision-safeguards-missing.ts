import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { ukGdpr } from './pack';

/** Significant decisions by machine have their safeguards. */
const rule: Rule = {
  id: 'automated-decision-safeguards-missing',
  pack: ukGdpr,
  title: 'the safeguards of a significant decision made by a machine alone are described',
  severity: 'error',
  citation: 'UK GDPR Articles 22A to 22C',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/22C',
  certainty: 'reported',
  from: '2026-02-05',
  adopted: '2025-06-19',
  why: 'People are told of such a decision, can say what they think of it, can have a person look at it and can contest it.',
  fix: 'describe the safeguards under `review`, or add the rights `human-intervention` and `contest-decision`',
  avoid: `
automatedDecisions:
  none: ~
  payLater: # !
    label: whether you may pay later
    solely: true
    logic: a program weighs your earlier payments
    significance: you may have to pay at once`,
  prefer: `
automatedDecisions:
  none: { label: decisions with legal or similarly significant effects, solely: true, modality: never }`,
  check: every({
    key: 'automatedDecisions',
    when: ({ data }) => data.solely === true,
    holds: ({ data }, policy) =>
      data.review !== undefined || (hasRight(policy, 'human-intervention') && hasRight(policy, 'contest-decision')),
    message: ({ address }) =>
      `${quoted(address)} does not say how people have a person look at the decision and contest it`,
  }),
};

export default rule;
