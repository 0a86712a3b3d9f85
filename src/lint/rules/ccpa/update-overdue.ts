import { asData } from '../../../model/facts';
import type { Rule } from '../../rule';
import { ccpa, civilCode } from './pack';

/** The policy was updated in the last 12 months. */
const rule: Rule = {
  id: 'update-overdue',
  pack: ccpa,
  title: 'the policy was updated in the last 12 months',
  severity: 'error',
  citation: 'California Civil Code § 1798.130(a)(5)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'What a policy lists is what was done in the 12 months before it, so it is out of date after a year.',
  fix: 'review the policy and give the day under `policy.dates.updated`',
  avoid: `
policy:
  dates:
    effective: 2024-03-01
    updated: 2024-02-15 # !`,
  prefer: `
policy:
  dates: { effective: 2026-10-01, updated: 2026-09-15 }`,
  check: (policy) => {
    const dates = asData(asData(policy.model.data.policy).dates);
    const fields = ['updated', 'effective', 'posted'].filter((field) => typeof dates[field] === 'string');
    const [field] = fields;
    const latest = fields
      .map((one) => String(dates[one]))
      .sort()
      .at(-1);
    if (field === undefined || latest === undefined || yearAfter(latest) >= policy.asOf) return [];
    const message = `the policy is of ${latest}, more than 12 months before ${policy.asOf}`;
    return [{ message, at: ['policy', 'dates', field] }];
  },
};

function yearAfter(date: string): string {
  return `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
}

export default rule;
