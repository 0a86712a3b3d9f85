import { consentBefore } from '../../questions/devices';
import type { Rule } from '../../rule';
import { ukGdpr } from './pack';

/** What is neither needed nor exempt waits for consent. */
const rule: Rule = {
  id: 'device-consent-missing',
  pack: ukGdpr,
  title: 'cookies and similar technologies for advertising and the like wait for consent',
  severity: 'error',
  citation: 'Privacy and Electronic Communications (EC Directive) Regulations 2003, regulation 6 and Schedule A1',
  url: 'https://www.legislation.gov.uk/uksi/2003/2426/contents',
  certainty: 'reported',
  from: '2026-02-05',
  adopted: '2025-06-19',
  why: 'The law exempts what a service needs, plain statistics, the looks of a page and emergencies. The rest needs the agreement of the person first.',
  fix: 'say how people agree under `consent` or by a choice of the kind `opt-in`, and use nothing before they do',
  avoid: `
purposes:
  analytics:
    term: targeted-advertising
    legalBasis: [{ basis: legitimate-interests, interest: our interest in selling more }]
technologies:
  counting: # !
    purposes: [analytics]
choices:
  cookieSettings:
    kind: opt-out
    to: switch the cookie off
consent:
  analytics: ~`,
  prefer: `
choices:
  cookieSettings:
    kind: opt-in
    to: allow the counting cookie, and take that back
    stops: [technologies.counting]`,
  check: consentBefore('advertising'),
};

export default rule;
