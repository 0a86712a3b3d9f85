import { authorityNamed } from '../../questions/authorities';
import type { Rule } from '../../rule';
import { pipeda } from './pack';

/** The Privacy Commissioner of Canada is named. */
const rule: Rule = {
  id: 'commissioner-unstated',
  pack: pipeda,
  title: 'the Privacy Commissioner of Canada is named',
  severity: 'warning',
  citation: 'PIPEDA section 11 and Schedule 1, clause 4.10.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'An organisation has to tell those who complain of the procedures open to them, and a complaint to the Commissioner is one.',
  fix: 'add `authorities.opc: { name: Office of the Privacy Commissioner of Canada, country: CA }`',
  avoid: `
authorities: # !
  opc: ~
  cai: ~`,
  prefer: `
authorities:
  opc:
    name: Office of the Privacy Commissioner of Canada
    country: CA`,
  check: authorityNamed('CA', 'the Privacy Commissioner is not named, to whom people can complain'),
};

export default rule;
