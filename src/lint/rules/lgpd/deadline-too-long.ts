import { quoted } from '../../../model/fact-words';
import { daysAllowed } from '../../questions/deadlines';
import { placed } from '../../questions/stated';
import type { Finding, Rule } from '../../rule';
import { isAccess, requestsIn } from '../../topics/requests';
import { lgpd } from './pack';

/** Requests for access are answered within fifteen days. */
const rule: Rule = {
  id: 'deadline-too-long',
  pack: lgpd,
  title: 'requests for access are answered within fifteen days',
  severity: 'error',
  citation: 'LGPD Article 19(II)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'A clear and complete statement is due within fifteen days of the request; small agents have twice that time.',
  fix: 'promise an answer within 15 days, in a right of its own for Brazil if need be: `deadline: { within: P15D }`',
  avoid: `
rights:
  brazil:
    deadline:
      within: P45D # !`,
  prefer: `
rights:
  brazil:
    deadline: { within: P15D }`,
  check: (policy) =>
    requestsIn(policy)
      .filter(isAccess)
      .flatMap((right): readonly Finding[] => {
        const days = daysAllowed(right.data.deadline);
        if (days === undefined || days <= 15) return [];
        const message = `${quoted(right.address)} allows longer than 15 days for an answer`;
        const place = placed(right, 'deadline', 'within');
        // Small agents, whose size the policy does not tell, have 30 days.
        return [{ message, ...place, ...(days <= 30.5 ? { severity: 'warning' } : {}) }];
      }),
};

export default rule;
