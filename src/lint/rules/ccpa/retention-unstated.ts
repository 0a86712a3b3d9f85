import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import { part } from '../../reading';
import type { Rule } from '../../rule';
import { collectedPersonal, cpra } from '../../topics/california';
import { covers } from '../../topics/coverage';
import { hasTime } from '../../topics/retention';
import { ccpa, civilCode } from './pack';

/** Each kind of data has a time, or a criterion, for which it is kept. */
const rule: Rule = {
  id: 'retention-unstated',
  pack: ccpa,
  title: 'each kind of personal information has a period for which it is kept, or criteria for it',
  severity: 'error',
  citation: 'California Civil Code § 1798.100(a)(3)',
  url: civilCode('1798.100'),
  certainty: 'text',
  ...cpra,
  why: 'The law asks for a time for each category, so that people know how long what they give can be used or lost.',
  fix: 'give each category a `period`, an event or criteria under `retention`',
  avoid: `
retention:
  usage: ~`,
  prefer: `
retention:
  usage:
    data: [usage]
    keep: { period: P6M, from: the visit }`,
  check: (policy) => {
    const rules = policy.stated('retention').filter((one) => hasTime(one) || part(one, 'keep').indefinite === true);
    if (rules.length === 0)
      return [{ message: 'nothing says how long personal information is kept', at: ['retention'] }];
    return collectedPersonal(policy)
      .filter((category) => !rules.some((one) => covers(policy, one, category)))
      .map((category) => ({
        message: `nothing says how long ${quoted(category.address)} is kept`,
        ...placed(category),
      }));
  },
};

export default rule;
