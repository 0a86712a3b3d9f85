import { asData } from '../../../model/facts';
import type { Rule } from '../../rule';
import { caloppa } from './pack';

/** The policy says from which day it applies. */
const rule: Rule = {
  id: 'effective-date-missing',
  pack: caloppa,
  title: 'the policy says from which day it applies',
  severity: 'error',
  citation: 'California Business and Professions Code § 22575(b)(4)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  certainty: 'reported',
  why: 'The date tells which version held when information was given.',
  fix: 'give the day under `policy.dates.effective`',
  avoid: `
policy: # !
  dates: ~`,
  prefer: `
policy:
  dates: { effective: 2026-10-01, updated: 2026-09-15 }`,
  check: (policy) => {
    const { effective, updated, posted } = asData(asData(policy.model.data.policy).dates);
    const other = updated === undefined ? posted : updated;
    if (effective !== undefined) return [];
    if (other === undefined)
      return [{ message: 'the policy does not say from which day it applies', at: ['policy', 'dates'] }];
    const tells = policy.stated('changes').some(({ data }) => data.kind === 'effective');
    if (tells) return [];
    const message = 'the policy says when it was changed, and not from which day it applies';
    return [{ message, at: ['policy', 'dates'], severity: 'info' }];
  },
};

export default rule;
