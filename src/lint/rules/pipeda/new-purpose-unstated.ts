import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { pipeda } from './pack';

/** A new purpose is told and consented to before information is used for it. */
const rule: Rule = {
  id: 'new-purpose-unstated',
  pack: pipeda,
  title: 'a new purpose is told and consented to before information is used for it',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.2.4',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Information collected for one purpose may be used for another only after the new one was identified and, unless the law requires it, consented to.',
  fix: 'add `changes.x: { kind: purposes, consent: true }` or `consent.x: { kind: new-purpose }`',
  avoid: `
changes: # !
  purposes: ~`,
  prefer: `
changes:
  purposes: { kind: purposes, consent: true }`,
  check: required({
    key: 'changes',
    is: ({ data }) => data.kind === 'purposes',
    or: (policy) => policy.stated('consent').some(({ data }) => data.kind === 'new-purpose'),
    message: 'nothing says that people are asked before their information is used for a new purpose',
  }),
};

export default rule;
