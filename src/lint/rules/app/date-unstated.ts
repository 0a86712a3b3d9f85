import { asData } from '../../../model/facts';
import type { Rule } from '../../rule';
import { app } from './pack';

/** The policy bears a date. */
const rule: Rule = {
  id: 'date-unstated',
  pack: app,
  title: 'the policy bears a date',
  severity: 'info',
  citation: 'Australian Privacy Principle 1.3, which asks for a policy that is up to date, and for no date',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'practice',
  why: 'A date shows that a policy is kept up to date, which the law asks for.',
  fix: 'give `policy.dates.updated`',
  avoid: `
policy: # !
  dates: ~`,
  prefer: `
policy:
  dates: { effective: 2026-10-01, updated: 2026-09-15 }`,
  check: ({ model }) => {
    const { updated, effective, posted } = asData(asData(model.data.policy).dates);
    if ([updated, effective, posted].some((date) => date !== undefined)) return [];
    return [{ message: 'the policy bears no date', at: ['policy', 'dates'] }];
  },
};

export default rule;
