import type { Rule } from '../../rule';
import { ccpa, regulation } from './pack';

/** The policy says when it was last updated. */
const rule: Rule = {
  id: 'update-date-missing',
  pack: ccpa,
  title: 'the policy says when it was last updated',
  severity: 'error',
  citation: '11 CCR § 7011(e)(4)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'Without the date nobody can tell whether the policy is the one they read before, or is reviewed each year.',
  fix: 'give the day under `policy.dates.updated`',
  avoid: `
policy: # !
  dates: ~`,
  prefer: `
policy:
  dates: { effective: 2026-10-01, updated: 2026-09-15 }`,
  check: ({ written }) =>
    written === undefined
      ? [{ message: 'the policy does not say when it was last updated', at: ['policy', 'dates'] }]
      : [],
};

export default rule;
