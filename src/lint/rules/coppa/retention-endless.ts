import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { dataOfChildren, isForChildren } from '../../topics/children';
import { covers } from '../../topics/coverage';
import { isEndless } from '../../topics/retention';
import { coppa } from './pack';

/** Data of children is not kept without end. */
const rule: Rule = {
  id: 'retention-endless',
  pack: coppa,
  title: 'data of children is not kept without end',
  severity: 'error',
  citation: '16 CFR 312.10',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.10',
  certainty: 'text',
  from: '2026-04-22',
  adopted: '2025-04-22',
  why: 'Data of a child may be kept only as long as what it was collected for needs it, and never indefinitely.',
  fix: 'give a `period` or an event in place of `indefinite`, and say `then: [{ method: delete }]`',
  avoid: `
retention:
  junior:
    keep: # !
      indefinite: true
      period: ~
      from: ~`,
  prefer: `
retention:
  junior:
    keep: { period: P1Y, from: the last use of the app }`,
  check: (policy) => {
    const kinds = isForChildren(policy) ? dataOfChildren(policy) : [];
    return policy
      .stated('retention')
      .filter((one) => isEndless(one) && kinds.some((kind) => covers(policy, one, kind)))
      .map((one) => ({ message: `${quoted(one.address)} keeps data of children without end`, ...placed(one, 'keep') }));
  },
};

export default rule;
