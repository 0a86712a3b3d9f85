import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** The page gives a postal address of the controller. */
const rule: Rule = {
  id: 'postal-address-missing',
  pack: gdpr,
  title: 'the page gives a postal address of the controller',
  severity: 'warning',
  citation: 'Article 29 Working Party, Guidelines on transparency (WP260 rev.01), Annex',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'practice',
  why: 'Not everybody can or will write electronically, and regulators expect more than one way to reach the controller.',
  fix: 'add `address` to the controller, or `post` to a contact',
  avoid: `
controllers: # !
  norway: { address: ~ }
contacts:
  privacy: { post: ~ }
  dpo: { post: ~ }`,
  prefer: `
controllers:
  norway: { address: { lines: [Turveien 14, 0855 Oslo], country: 'NO' } }`,
  check: required({
    key: 'controllers',
    is: ({ data }) => data.address !== undefined,
    or: (policy) =>
      policy.stated('contacts').some(({ data }) => data.role !== 'representative' && data.post !== undefined),
    message: 'no postal address of the controller is stated',
  }),
};

export default rule;
