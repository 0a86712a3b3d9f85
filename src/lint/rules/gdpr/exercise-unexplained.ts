import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { required } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isReachable } from '../../topics/parties';
import { gdpr } from './pack';

/** Rights come with a way to use them. */
const rule: Rule = {
  id: 'exercise-unexplained',
  pack: gdpr,
  title: 'the policy says how people can use their rights',
  severity: 'error',
  citation: 'GDPR Article 12(2)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  certainty: 'reported',
  why: 'The controller has to make it easy to use a right; an address is the least.',
  fix: 'name a contact or a page under `how` of the right',
  avoid: `
rights: # !
  access: { how: ~, verify: ~ }
  object: { how: ~ }
  portability: { how: ~ }
contacts:
  privacy: { topics: [questions about this policy] }`,
  prefer: `
rights:
  access:
    how: [{ via: privacy }]`,
  check: (policy) => {
    const check = required({
      key: 'rights',
      is: (right) => isRequest(right) && hasWay(right),
      when: () => policy.stated('rights').some(isRequest),
      or: () => policy.stated('contacts').some(isForRights),
      message: 'rights are stated, and nothing says how to use them',
    });
    return check(policy).map((one) => (isContactable(policy) ? { ...one, severity: 'warning' as const } : one));
  },
};

const kinds = [
  'access',
  'copy',
  'confirmation',
  'rectification',
  'update',
  'erasure',
  'restriction',
  'object',
  'portability',
];

function isRequest({ data }: Fact): boolean {
  return [String(data.kind), ...texts(data.also)].some((kind) => kinds.includes(kind));
}

function hasWay({ data }: Fact): boolean {
  return (
    data.how !== undefined ||
    data.who !== undefined ||
    data.see !== undefined ||
    /contact|@|https?:/i.test(String(data.text))
  );
}

function isForRights({ data }: Fact): boolean {
  return (
    texts(data.topics).some((topic) => /\b(?:rights?|requests?|access)\b/i.test(topic)) && isReachable({ data } as Fact)
  );
}

function isContactable(policy: Reading): boolean {
  return policy.stated('contacts').some(isReachable);
}

export default rule;
