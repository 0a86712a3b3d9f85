import { technologyExplained } from '../../questions/devices';
import type { Rule } from '../../rule';
import { eprivacy } from './pack';

/** Each cookie says what it is for. */
const rule: Rule = {
  id: 'technology-purpose-unstated',
  pack: eprivacy,
  title: 'each cookie, pixel or similar technology says what it is for',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 5(3)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'reported',
  why: 'People can agree to something on their device only when they know what it does there.',
  fix: 'name what it is for under `purposes` or `does`',
  avoid: `
technologies:
  partner: # !
    label: the cookie of our partner
    kind: cookie
    party: third
    company: Partnerweb AS
    lifetime: P1M`,
  prefer: `
technologies:
  counting:
    purposes: [analytics]`,
  check: technologyExplained,
};

export default rule;
