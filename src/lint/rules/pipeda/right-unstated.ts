import { cited } from '../../questions/cited';
import { rightStated } from '../../questions/rights';
import { all } from '../../questions/stated';
import type { Rule } from '../../rule';
import { pipeda } from './pack';

/** The rights of access, correction and withdrawal are stated. */
const rule: Rule = {
  id: 'right-unstated',
  pack: pipeda,
  title: 'the rights of access, correction and withdrawal are stated',
  severity: 'error',
  citation: 'PIPEDA Schedule 1, clause 4.9',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'People can use only the rights that they know of.',
  fix: 'add the right under `rights`, with `how` to use it',
  avoid: `
rights: # !
  withdraw: ~
consent:
  newsletter: { withdraw: ~ }
  analytics: { withdraw: ~ }
  health: { withdraw: ~ }`,
  prefer: `
rights:
  access:
    kind: access
    also: [copy, rectification, erasure, restriction]`,
  check: all(
    cited('PIPEDA Schedule 1, clauses 4.9 and 4.9.1', rightStated(['access', 'confirmation'], 'of access')),
    cited('PIPEDA Schedule 1, clauses 4.9 and 4.9.5', rightStated(['rectification'], 'to have information corrected')),
    cited('PIPEDA Schedule 1, clause 4.3.8', rightStated(['withdraw-consent'], 'to withdraw consent')),
  ),
};

export default rule;
