import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { mentionsConsent, usesConsent } from '../../topics/consent';
import { pipeda } from './pack';

/** It is said how consent is obtained. */
const rule: Rule = {
  id: 'consent-unaddressed',
  pack: pipeda,
  title: 'it is said how consent is obtained',
  severity: 'error',
  citation: 'PIPEDA Schedule 1, clause 4.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Knowledge and consent are required for collection, use and disclosure, except where that is inappropriate.',
  fix: 'say under `consent` by which acts people consent, and to what',
  avoid: `
consent: ~
purposes:
  analytics: { legalBasis: [{ basis: legitimate-interests, interest: our interest in figures }] }
  newsletter: { legalBasis: [{ basis: legitimate-interests, interest: our interest in readers }] }
  coaching: { modality: never, legalBasis: ~ }`,
  prefer: `
consent:
  newsletter: { kind: express, acts: [ticking the box beside the newsletter] }`,
  check: required({
    key: 'consent',
    is: () => false,
    or: (policy) => usesConsent(policy) || mentionsConsent(policy),
    message: 'nothing says how people consent to the collection, use and disclosure of their information',
  }),
};

export default rule;
