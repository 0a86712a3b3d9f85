import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { rightStated } from '../../questions/rights';
import { all, required } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import { part } from '../../reading';
import type { Rule } from '../../rule';
import { usStates } from './pack';

const provisions: Provisions = {
  VA: '§ 59.1-577(A)(1) to (4)',
  CO: '§ 6-1-1306(1)(b) to (e)',
  CT: '§ 42-518(a)(1) to (4)',
  TX: '§ 541.051(b)(1) to (4)',
};

/** The rights of access, correction, deletion and portability are stated. */
const rule: Rule = {
  id: 'right-unstated',
  pack: usStates,
  title: 'the rights of access, correction, deletion and portability are stated',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-577/',
  certainty: 'reported',
  why: 'People can use only the rights that they know of.',
  fix: 'add the right under `rights`, with `how` to use it',
  avoid: `
rights: # !
  portability: ~`,
  prefer: `
rights:
  portability:
    kind: portability
    how: [{ via: privacy }]
    reply: { form: electronic, format: a CSV file }`,
  check: all(
    inStates(
      { VA: '§ 59.1-577(A)(1)', CO: '§ 6-1-1306(1)(b)', CT: '§ 42-518(a)(1)', TX: '§ 541.051(b)(1)' },
      rightStated(['access', 'confirmation'], 'of access'),
    ),
    inStates(
      { VA: '§ 59.1-577(A)(2)', CO: '§ 6-1-1306(1)(c)', CT: '§ 42-518(a)(2)', TX: '§ 541.051(b)(2)' },
      rightStated(['rectification'], 'to have data corrected'),
    ),
    inStates(
      { VA: '§ 59.1-577(A)(3)', CO: '§ 6-1-1306(1)(d)', CT: '§ 42-518(a)(3)', TX: '§ 541.051(b)(3)' },
      rightStated(['erasure'], 'to have data deleted'),
    ),
    inStates(
      { VA: '§ 59.1-577(A)(4)', CO: '§ 6-1-1306(1)(e)', CT: '§ 42-518(a)(4)', TX: '§ 541.051(b)(4)' },
      required({
        key: 'rights',
        is: isPortable,
        message: 'the right to obtain a portable copy of one’s data is not stated',
      }),
    ),
  ),
};

function isPortable(right: Fact): boolean {
  const kinds = [String(right.data.kind), ...texts(right.data.also)];
  return kinds.includes('portability') || (kinds.includes('copy') && part(right, 'reply').format !== undefined);
}

export default rule;
