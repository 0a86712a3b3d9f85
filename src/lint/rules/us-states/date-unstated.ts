import { asData } from '../../../model/facts';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { usStates } from './pack';

const provisions: Provisions = { CT: '§ 42-520(c), as amended by Public Act 25-113' };

/** Connecticut: the month and year of the last update are given. */
const rule: Rule = {
  id: 'date-unstated',
  pack: usStates,
  title: 'people in Connecticut are told the month and year of the last update',
  severity: 'warning',
  citation: provisionsOf(provisions),
  url: 'https://www.cga.ct.gov/current/pub/chap_743jj.htm',
  certainty: 'reported',
  from: '2026-07-01',
  adopted: '2025-06-24',
  why: 'Who comes back wants to see at a glance whether something has changed.',
  fix: 'give `policy.dates.updated`',
  avoid: `
policy: # !
  dates: ~`,
  prefer: `
policy:
  dates: { effective: 2026-10-01, updated: 2026-09-15 }`,
  check: inStates(provisions, ({ model }) => {
    const { updated, effective, posted } = asData(asData(model.data.policy).dates);
    if ([updated, effective, posted].some((date) => date !== undefined)) return [];
    return [{ message: 'nothing says when the policy was last updated', at: ['policy', 'dates'] }];
  }),
};

export default rule;
