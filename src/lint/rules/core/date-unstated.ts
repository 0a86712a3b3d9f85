import { asData } from '../../../model/facts';
import type { Rule } from '../../rule';
import { core } from './pack';

/** The policy says from when it applies, or when it was last changed. */
const rule: Rule = {
  id: 'date-unstated',
  pack: core,
  title: 'the policy says from when it applies, or when it was last changed',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  yieldsTo: ['caloppa', 'ccpa'],
  why: 'Without a date nobody can tell which version they read, or whether it was in force when their data was used.',
  fix: 'add `policy.dates.effective`, or at least `updated`',
  avoid: `
policy: # !
  dates: ~`,
  prefer: `
policy:
  dates: { effective: 2026-10-01 }`,
  check: (policy) => {
    const { effective, updated, posted } = asData(asData(policy.model.data.policy).dates);
    return [effective, updated, posted].some((date) => date !== undefined)
      ? []
      : [{ message: 'the policy carries no date', at: ['policy', 'dates'] }];
  },
};

export default rule;
