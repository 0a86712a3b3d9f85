import { rightStated } from '../../questions/rights';
import type { Rule } from '../../rule';
import { fadp } from './pack';

/** The right of access is stated. */
const rule: Rule = {
  id: 'access-unstated',
  pack: fadp,
  title: 'the right of access is stated',
  severity: 'warning',
  citation: 'Federal Act on Data Protection (Switzerland) Articles 19(2) and 25(1)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_19',
  certainty: 'text',
  why: 'Access is what makes the other rights usable. The law gives the right, and asks the page for what people need to use their rights.',
  fix: 'add a right of the kind `access` under `rights`',
  avoid: `
rights: # !
  access:
    kind: rectification
    also: [erasure, restriction]`,
  prefer: `
rights:
  access:
    kind: access`,
  check: rightStated(['access', 'confirmation'], 'of access'),
};

export default rule;
