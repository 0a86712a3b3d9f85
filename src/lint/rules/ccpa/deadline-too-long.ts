import { texts } from '../../../model/shown';
import { noLongerThan } from '../../questions/deadlines';
import type { Rule } from '../../rule';
import { ccpa, civilCode } from './pack';

const kinds = ['access', 'copy', 'erasure', 'rectification', 'update', 'portability'];

/** Requests are answered within 45 days, and 45 more where that is needed. */
const rule: Rule = {
  id: 'deadline-too-long',
  pack: ccpa,
  title: 'requests are answered within 45 days, extended once by 45 at most',
  severity: 'error',
  citation: 'California Civil Code § 1798.130(a)(2)(A)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'A promise of a longer time than the law allows is one that the business cannot keep to.',
  fix: 'write `deadline: { within: P45D, extendBy: P45D }` or shorter times',
  avoid: `
rights:
  california:
    deadline:
      within: P60D # !`,
  prefer: `
rights:
  california:
    deadline:
      within: P45D
      extendBy: P45D`,
  check: noLongerThan({
    key: 'rights',
    is: ({ data }) => [String(data.kind), ...texts(data.also)].some((kind) => kinds.includes(kind)),
    days: 45,
    words: '45 days',
    extension: 45.7,
    extensionWords: '45 days',
  }),
};

export default rule;
