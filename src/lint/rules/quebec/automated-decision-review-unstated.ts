import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { quebec } from './pack';

/** People can have a decision made by machine alone looked at by a person. */
const rule: Rule = {
  id: 'automated-decision-review-unstated',
  pack: quebec,
  title: 'people can have a decision made by machine alone looked at by a person',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 12.1',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'reported',
  why: 'Whoever is subject to such a decision must be told of it, and must be able to present observations to a member of staff who can review it.',
  fix: 'say how a person looks at it under `review` of the decision',
  avoid: `
automatedDecisions:
  credit: # !
    label: whether you can pay later
    solely: true
    logic: a score of your past orders`,
  prefer: `
automatedDecisions:
  none: { label: decisions with legal or similarly significant effects, solely: true, modality: never }`,
  check: every({
    key: 'automatedDecisions',
    when: ({ data }) => data.solely === true,
    holds: ({ data }, policy) => data.review !== undefined || hasRight(policy, 'human-intervention', 'express-view'),
    message: ({ address }) => `${quoted(address)} does not say how a person can look at it`,
  }),
};

export default rule;
