import { consentBefore } from '../../questions/devices';
import type { Rule } from '../../rule';
import { optionalUses } from '../../topics/devices';
import { eprivacy } from './pack';

/** What is not needed for the service waits for consent. */
const rule: Rule = {
  id: 'technology-consent-missing',
  pack: eprivacy,
  title: 'cookies and similar technologies that a service does not need wait for consent',
  severity: 'error',
  citation: 'Directive 2002/58/EC Article 5(3)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/2009-12-19',
  certainty: 'reported',
  why: 'Storing something on a device, or reading it from there, needs the agreement of the person first, whatever basis the use of the data has.',
  fix: 'say how people agree under `consent` or by a choice of the kind `opt-in`, and use nothing before they do',
  avoid: `
purposes:
  analytics:
    legalBasis: [{ basis: legitimate-interests, interest: our interest in a better shop }]
technologies:
  counting: # !
    purposes: [analytics]
choices:
  cookieSettings:
    kind: opt-out
    to: switch the counting cookie off
consent:
  analytics: ~`,
  prefer: `
choices:
  cookieSettings:
    kind: opt-in
    to: allow the counting cookie, and take that back
    stops: [technologies.counting]`,
  check: consentBefore(...optionalUses),
};

export default rule;
