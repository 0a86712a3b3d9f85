import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isReachable } from '../../topics/parties';
import { statementsAbout } from '../../topics/statements';
import { usStates } from './pack';

const kinds = [
  'access',
  'copy',
  'confirmation',
  'rectification',
  'update',
  'erasure',
  'portability',
  'withdraw-consent',
];

const provisions: Provisions = {
  VA: '§ 59.1-578(C)(3)',
  CO: '§ 6-1-1308(1)(a)(III)',
  CT: '§ 42-520(c)',
  TX: '§ 541.102(a)(3)',
};

/** It is said how people use their rights. */
const rule: Rule = {
  id: 'means-unstated',
  pack: usStates,
  title: 'it is said how people use their rights',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
  why: 'A right is worth little to somebody who is not told where to send the request.',
  fix: 'say under `how` of each right how to use it, such as `how: [{ via: privacy }]`',
  avoid: `
contacts:
  privacy: { role: general, topics: [offers] }
  dpo: { role: general, topics: [offers] }
  complaints: { topics: [complaints] }
rights:
  access: # !
    how: ~
  portability: { how: ~ }
  withdraw: { how: ~ }`,
  prefer: `
rights:
  access:
    how: [{ via: privacy }]`,
  check: inStates(provisions, (policy) => {
    const rights = policy.stated('rights').filter(isRequest);
    const [right] = rights;
    if (!right || rights.some(isExplained) || answersRequests(policy)) return [];
    return [{ message: 'nothing says how people use their rights', ...placed(right) }];
  }),
};

function isRequest({ data }: Fact): boolean {
  return [String(data.kind), ...texts(data.also)].some((kind) => kinds.includes(kind));
}

function isExplained({ data }: Fact): boolean {
  return [data.how, data.see, data.who, data.text].some((value) => value !== undefined);
}

const offices = ['privacy', 'privacy-officer', 'dpo'];
const requests = /\b(?:requests?|access|rights?|personal (?:information|data)|privacy)\b/i;

function answersRequests(policy: Reading): boolean {
  const contacts = policy.stated('contacts').filter(isReachable);
  const isOffice = contacts.some(
    ({ data }) => offices.includes(String(data.role)) || texts(data.topics).some((topic) => requests.test(topic)),
  );
  return isOffice || statementsAbout(policy, 'rights', 'requests').length > 0;
}

export default rule;
