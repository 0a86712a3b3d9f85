import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { fadp } from './pack';

/** Automated decisions can be reviewed by a person. */
const rule: Rule = {
  id: 'automated-decision-review-missing',
  pack: fadp,
  title: 'who is subject to an automated decision can say what they think of it and have a person look at it',
  severity: 'error',
  citation: 'Federal Act on Data Protection (Switzerland) Article 21(1) and (2)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_21',
  certainty: 'reported',
  why: 'A decision of weight made by a machine alone must be told as such, and a person must look at it when asked.',
  fix: 'say under `review` how people state their view and have a person review the decision',
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
    holds: ({ data }, policy) => data.review !== undefined || hasRight(policy, 'human-intervention', 'express-view'),
    message: ({ address }) => `nothing says how people have a person review ${quoted(address)}`,
  }),
};

export default rule;
