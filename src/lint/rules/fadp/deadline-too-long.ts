import { asData } from '../../../model/facts';
import { noLongerThan } from '../../questions/deadlines';
import type { Rule } from '../../rule';
import { isAccess } from '../../topics/requests';
import { fadp } from './pack';

/** Access is given within 30 days. */
const rule: Rule = {
  id: 'deadline-too-long',
  pack: fadp,
  title: 'access is given within 30 days, as a rule',
  severity: 'warning',
  citation: 'Federal Act on Data Protection (Switzerland) Article 25(7)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_25',
  certainty: 'text',
  why: 'Information is given within 30 days as a rule; who needs longer says so in time.',
  fix: 'promise 30 days for access, and say that people are told where it takes longer',
  avoid: `
rights:
  access:
    deadline: { within: P60D, start: receipt of the request } # !`,
  prefer: `
rights:
  access:
    deadline: { within: P30D, start: receipt of the request }`,
  check: noLongerThan({
    key: 'rights',
    is: (right) => isAccess(right) && asData(right.data.deadline).notifyExtension !== true,
    // A month may have 31 days, and who promises one keeps the rule.
    days: 31,
    words: '30 days',
  }),
};

export default rule;
