import { purposeSpecific } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { pipeda } from './pack';

/** Purposes are specific enough to understand. */
const rule: Rule = {
  id: 'purpose-too-general',
  pack: pipeda,
  title: 'purposes are specific enough to understand',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clauses 4.2.3 and 4.3.2, and section 6.1',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Consent is valid only if people can reasonably be expected to understand what they consent to.',
  fix: 'say what is done with which data, or spell it out under `parts`',
  avoid: `
purposes:
  business:
    label: serve our business purposes # !
    data: [account]
    legalBasis: [{ basis: consent }]`,
  prefer: `
purposes:
  accounting:
    label: keep our books`,
  check: purposeSpecific,
};

export default rule;
