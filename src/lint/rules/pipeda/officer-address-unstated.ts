import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { accountablePersons, hasPostalAddress } from '../../topics/accountable';
import { isReachable } from '../../topics/parties';
import { pipeda } from './pack';

/** There is a postal address for the person accountable for privacy. */
const rule: Rule = {
  id: 'officer-address-unstated',
  pack: pipeda,
  title: 'there is a postal address for the person accountable for privacy',
  severity: 'error',
  citation: 'PIPEDA Schedule 1, clause 4.8.2(a)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The Act asks for the address of the accountable person, so that complaints and inquiries can be forwarded in writing.',
  fix: 'write the postal address under `post` of the contact of the privacy officer',
  avoid: `
controllers:
  norway: { address: ~ }
contacts:
  dpo: # !
    post: ~
  privacy: { post: ~ }
  parents: { post: ~ }`,
  prefer: `
contacts:
  dpo:
    post: { lines: [Turveien 14, 0855 Oslo], country: 'NO' }`,
  check: (policy) => {
    if (hasPostalAddress(policy)) return [];
    const [person] = accountablePersons(policy);
    if (!person) return [{ message: 'there is no postal address to which a complaint could go', at: ['contacts'] }];
    const severity = isReachable(person) ? { severity: 'warning' as const } : {};
    return [{ message: `${quoted(person.address)} is given without a postal address`, ...placed(person), ...severity }];
  },
};

export default rule;
