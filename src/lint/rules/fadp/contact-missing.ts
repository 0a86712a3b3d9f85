import { controllerReachable } from '../../questions/identity';
import type { Rule } from '../../rule';
import { fadp } from './pack';

/** The page says how to reach the controller. */
const rule: Rule = {
  id: 'contact-missing',
  pack: fadp,
  title: 'the page says how to reach the controller',
  severity: 'error',
  citation: 'Federal Act on Data Protection (Switzerland) Article 19(2)(a)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_19',
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
