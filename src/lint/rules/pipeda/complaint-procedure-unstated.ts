import type { Rule } from '../../rule';
import { hasComplaints, hearsConcerns } from '../../topics/complaints';
import { pipeda } from './pack';

/** It is said how to complain, and how complaints are dealt with. */
const rule: Rule = {
  id: 'complaint-procedure-unstated',
  pack: pipeda,
  title: 'it is said how to complain, and how complaints are dealt with',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clauses 4.10.2 and 4.1.4(b)',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'There have to be procedures for complaints and inquiries that are easy to find and to use.',
  fix: 'add a right of kind `complaint`, or a contact with `role: complaints`',
  avoid: `
rights: # !
  complaint: ~
contacts:
  complaints: ~`,
  prefer: `
rights:
  complaint:
    kind: complaint
    how: [{ via: complaints }]`,
  check: (policy) => {
    if (hasComplaints(policy)) return [];
    if (hearsConcerns(policy)) {
      const message = 'a contact takes concerns, and nothing says how complaints are dealt with';
      return [{ message, at: ['rights'], severity: 'info' }];
    }
    return [{ message: 'nothing says how to complain, and how complaints are dealt with', at: ['rights'] }];
  },
};

export default rule;
