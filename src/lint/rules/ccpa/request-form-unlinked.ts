import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { rightsOfKind, waysOf } from '../../topics/methods';
import { ccpa, regulation } from './pack';

const form = /\b(?:online|web|request|contact)[ -]?(?:form|portal)\b|\b(?:form|portal) on (?:our|the) (?:web)?site\b/i;

/** A form for requests comes with its address. */
const rule: Rule = {
  id: 'request-form-unlinked',
  pack: ccpa,
  title: 'a form or portal for requests is linked',
  severity: 'warning',
  citation: '11 CCR § 7011(e)(3)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'A form that people must look for is one that few will use.',
  fix: 'give the address of the form under `url` of the contact, or under `at` of the way',
  avoid: `
rights:
  california:
    how: # !
      - { via: california }
      - { by: filling in the request form on our website }`,
  prefer: `
rights:
  california:
    how:
      - { via: california }
      - { by: filling in the request form on our website, at: https://fjellstride.example/privacy/request }`,
  check: (policy) =>
    rightsOfKind(policy, 'access', 'copy', 'erasure', 'rectification', 'update', 'opt-out-sale', 'limit-sensitive-use')
      .filter((right) => {
        const contacts = policy.refer(
          { ...right, data: { via: waysOf(right).map(({ via }) => via) } },
          'via',
          'contacts',
        );
        const isUnlinked = contacts.some(({ data }) => data.page !== undefined && data.url === undefined);
        return isUnlinked || waysOf(right).some(({ by, at }) => at === undefined && form.test(String(by ?? '')));
      })
      .map((right) => ({
        message: `${quoted(right.address)} names a form or page for requests without its address`,
        ...placed(right, 'how'),
      })),
};

export default rule;
