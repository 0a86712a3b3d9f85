import { controllerReachable } from '../../questions/identity';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** The page says how to reach the controller. */
const rule: Rule = {
  id: 'contact-missing',
  pack: gdpr,
  title: 'the page says how to reach the controller',
  severity: 'error',
  citation: 'GDPR Article 13(1)(a)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Rights that nobody can be asked for are worth nothing.',
  fix: 'give an e-mail address, a telephone number, a form or a postal address under `contacts`',
  avoid: `
contacts: # !
  privacy: { hidden: true }
  dpo: { hidden: true }
  complaints: { hidden: true }
controllers:
  norway: { address: ~ }`,
  prefer: `
contacts:
  privacy: { email: [privacy@fjellstride.example] }`,
  check: controllerReachable,
};

export default rule;
