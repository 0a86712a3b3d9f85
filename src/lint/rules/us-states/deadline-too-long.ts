import { texts } from '../../../model/shown';
import { noLongerThan } from '../../questions/deadlines';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { usStates } from './pack';

const kinds = [
  'access',
  'copy',
  'confirmation',
  'rectification',
  'erasure',
  'portability',
  'opt-out-sale',
  'opt-out-targeted-advertising',
  'opt-out-profiling',
];

const provisions: Provisions = {
  VA: '§ 59.1-577(B)(1)',
  CO: '§ 6-1-1306(2)',
  CT: '§ 42-518(c)(1)',
  TX: '§ 541.052(b)',
};

/** Requests are answered within 45 days. */
const rule: Rule = {
  id: 'deadline-too-long',
  pack: usStates,
  title: 'requests are answered within 45 days, and after 45 days more at the latest',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-577/',
  certainty: 'reported',
  why: 'The acts give 45 days for an answer, once extended by 45 more.',
  fix: 'say `deadline: { within: P45D }`, with `extendBy: P45D` at most',
  avoid: `
rights:
  access:
    deadline:
      within: P60D # !`,
  prefer: `
rights:
  access:
    deadline: { within: P30D, start: receipt of the request }`,
  check: inStates(
    provisions,
    noLongerThan({
      key: 'rights',
      is: ({ data }) => [String(data.kind), ...texts(data.also)].some((kind) => kinds.includes(kind)),
      days: 45,
      words: '45 days',
      extension: 45,
    }),
  ),
};

export default rule;
