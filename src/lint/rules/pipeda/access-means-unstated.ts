import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isReachable } from '../../topics/parties';
import { isAccess } from '../../topics/requests';
import { statementsAbout } from '../../topics/statements';
import { pipeda } from './pack';

/** It is said how to ask for access to personal information. */
const rule: Rule = {
  id: 'access-means-unstated',
  pack: pipeda,
  title: 'it is said how to ask for access to personal information',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.8.2(b)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'A right of access is worth little to somebody who is not told where to send the request.',
  fix: 'say how to ask under `how` of the right of access, such as `how: [{ via: privacy }]`',
  avoid: `
contacts:
  privacy: { role: general, topics: [offers] }
  parents: { role: general, topics: [offers] }
  dpo: { role: general, topics: [offers] }
  complaints: { topics: [complaints] }
rights:
  access: # !
    how: ~
  canada: { how: ~ }`,
  prefer: `
rights:
  access:
    how: [{ via: privacy }]`,
  check: (policy) => {
    const rights = policy.stated('rights').filter(isAccess);
    const isTold = rights.some(({ data }) => data.how !== undefined || data.see !== undefined);
    const [right] = rights;
    if (!right || isTold || answersRequests(policy)) return [];
    return [{ message: `${quoted(right.address)} does not say how to ask for it`, ...placed(right) }];
  },
};

const roles = ['privacy', 'privacy-officer', 'dpo'];
const requests = /\b(?:requests?|access|rights?|accuracy|accurate|updates?|personal (?:information|data))\b/i;

function answersRequests(policy: Reading): boolean {
  const contacts = policy.stated('contacts').filter(isReachable);
  return (
    statementsAbout(policy, 'rights', 'requests').length > 0 ||
    contacts.some(
      ({ data }) => roles.includes(String(data.role)) || texts(data.topics).some((one) => requests.test(one)),
    )
  );
}

export default rule;
