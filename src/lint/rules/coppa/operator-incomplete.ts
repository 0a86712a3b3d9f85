import type { Rule } from '../../rule';
import { madeForChildren } from '../../topics/children';
import { coppa } from './pack';

/** The name, address, telephone number and e-mail address of an operator are given. */
const rule: Rule = {
  id: 'operator-incomplete',
  pack: coppa,
  title: 'the address, telephone number and e-mail address of the operator are given',
  severity: 'error',
  citation: '16 CFR 312.4(d)(1)',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.4',
  certainty: 'text',
  why: 'Parents need somebody who answers for what a service does with the data of their child, in each of these ways.',
  fix: 'give `email`, `phone` and `post` of a contact who answers parents',
  avoid: `
contacts:
  parents: # !
    phone: ~
  privacy: { phone: ~ }
  california: ~
rights:
  california: ~`,
  prefer: `
contacts:
  parents:
    phone: ["+1 800 555 0140"]`,
  check: (policy) => {
    const [service] = madeForChildren(policy);
    if (!service) return [];
    const contacts = policy.stated('contacts');
    const has = (field: string) => contacts.some(({ data }) => data[field] !== undefined);
    const isAddressed = has('post') || policy.stated('controllers').some(({ data }) => data.address !== undefined);
    const missing = [
      ...(isAddressed ? [] : ['postal address']),
      ...(has('phone') ? [] : ['telephone number']),
      ...(has('email') ? [] : ['e-mail address']),
    ];
    if (missing.length === 0) return [];
    const via = typeof service.data.via === 'string' ? ['contacts', service.data.via] : ['contacts'];
    return [{ message: `no ${missing.join(' and no ')} of the operator is given`, at: via }];
  },
};

export default rule;
