import { asData } from '../../../model/facts';
import { daysIn } from '../../questions/deadlines';
import type { Rule } from '../../rule';
import { core } from './pack';

/** The policy was looked at in the last two years. */
const rule: Rule = {
  id: 'policy-old',
  pack: core,
  title: 'the policy was looked at in the last two years',
  severity: 'warning',
  citation: 'Good drafting',
  certainty: 'practice',
  why: 'What a company does with data changes faster than that, and a text that nobody reviews stops being true.',
  fix: 'review the policy, and write the day under `policy.dates.updated`',
  avoid: `
policy:
  dates: { effective: 2023-05-01, updated: ~ } # !`,
  prefer: `
policy:
  dates: { effective: 2023-05-01, updated: 2026-05-01 }`,
  check: (policy) => {
    const { effective, updated, posted } = asData(asData(policy.model.data.policy).dates);
    const dates = [effective, updated, posted].filter((date): date is string => typeof date === 'string').sort();
    const last = dates[dates.length - 1];
    if (last === undefined || Date.parse(policy.asOf) - Date.parse(last) <= limit) return [];
    return [
      { message: `the last date that the policy carries is ${last}, more than two years ago`, at: ['policy', 'dates'] },
    ];
  },
};

const limit = daysIn('P2Y') * 86_400_000;

export default rule;
