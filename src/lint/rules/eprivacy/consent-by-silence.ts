import { consentIsAnAct } from '../../questions/devices';
import type { Rule } from '../../rule';
import { eprivacy } from './pack';

/** Consent to cookies is an act. */
const rule: Rule = {
  id: 'consent-by-silence',
  pack: eprivacy,
  title: 'consent to cookies is an act, not a browser left as it was or a visit that goes on',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 5(3); CJEU, Case C-673/17 Planet49, 1 October 2019',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:62017CJ0673',
  certainty: 'reported',
  why: 'Who goes on reading, or leaves the browser as it was, has not agreed to anything.',
  fix: 'ask before cookies are set, with `kind: express` and the act that gives consent under `acts`',
  avoid: `
consent:
  analytics:
    kind: conduct
    acts: [not choosing browser preferences that refuse cookies] # !`,
  prefer: `
consent:
  analytics:
    kind: express
    acts: [choosing “allow” in the cookie settings]`,
  check: consentIsAnAct,
};

export default rule;
