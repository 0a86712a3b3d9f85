import { cited } from '../../questions/cited';
import { rightStated } from '../../questions/rights';
import { all } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { cpra, sellsOrShares, sensitiveBeyond } from '../../topics/california';
import { pageSays } from '../../topics/page';
import { ccpa, regulation } from './pack';

/** The rights of the Act are explained. */
const rule: Rule = {
  id: 'right-unstated',
  pack: ccpa,
  title: 'the rights that the Act gives are explained',
  severity: 'error',
  citation: '11 CCR § 7011(e)(2)',
  url: regulation('7011'),
  certainty: 'text',
  why: 'People use only the rights that they know of.',
  fix: 'add the right under `rights`, or under `also` of another one',
  avoid: `
rights: # !
  saleChoice:
    kind: opt-out-sale
    also: ~`,
  prefer: `
rights:
  saleChoice:
    kind: opt-out-sale
    also: [non-retaliation]`,
  check: all(
    cited('California Civil Code §§ 1798.100, 1798.110 and 1798.115', rightStated(['access'], 'to know')),
    cited('California Civil Code § 1798.105', rightStated(['erasure'], 'to delete')),
    cited('California Civil Code § 1798.106', rightStated(['rectification'], 'to correct', isSinceCpra)),
    cited('California Civil Code § 1798.125', rightStated(['non-retaliation'], 'to no retaliation', saysNothing)),
    cited(
      'California Civil Code § 1798.120',
      rightStated(['opt-out-sale'], 'to opt out of sale and sharing', sellsOrShares),
    ),
    cited(
      'California Civil Code § 1798.121',
      rightStated(['limit-sensitive-use'], 'to limit the use of sensitive information', isBeyond),
    ),
  ),
};

function isSinceCpra({ asOf }: Reading): boolean {
  return asOf >= cpra.from;
}

function isBeyond(policy: Reading): boolean {
  return isSinceCpra(policy) && sensitiveBeyond(policy).length > 0;
}

/** Many say it in a sentence of their own: “we will not discriminate against you”. */
function saysNothing(policy: Reading): boolean {
  return !pageSays(policy, /\b(?:discriminat|retaliat)/i);
}

export default rule;
