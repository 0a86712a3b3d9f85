import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Finding, Rule } from '../../rule';
import { dataOfChildren, isForChildren } from '../../topics/children';
import { covers } from '../../topics/coverage';
import { hasEnd, isEndless } from '../../topics/retention';
import { coppa } from './pack';

/** It is said how long data of children is kept, and why. */
const rule: Rule = {
  id: 'retention-unstated',
  pack: coppa,
  title: 'it is said how long each kind of data of children is kept, and why',
  severity: 'error',
  citation: '16 CFR 312.4(d)(2) and 312.10',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.10',
  certainty: 'text',
  from: '2026-04-22',
  adopted: '2025-04-22',
  why: 'The written policy on retention must stand in the notice: what the data is collected for, why it has to be kept, and when it is deleted.',
  fix: 'cover the data under `retention`, with `keep` and, under `why` or `reasons`, why it has to be kept',
  avoid: `
categories:
  junior: # !
    label: the explorer profile
retention:
  junior: ~`,
  prefer: `
retention:
  junior:
    data: [junior]
    keep: { period: P1Y, from: the last use of the app }
    why: children come back to their diary in the next season
    then: [{ method: delete }]`,
  check: (policy) =>
    (isForChildren(policy) ? dataOfChildren(policy) : [])
      .filter(({ data }) => data.hidden !== true)
      .flatMap((kind): readonly Finding[] => {
        const kept = policy.stated('retention').filter((one) => covers(policy, one, kind));
        const [first] = kept;
        if (!first) {
          return [{ message: `nothing says how long ${quoted(kind.address)} of children is kept`, ...placed(kind) }];
        }
        if (!kept.some((one) => hasEnd(one) || isEndless(one))) {
          const message = `${quoted(first.address)} gives no time by which data of children is deleted`;
          return [{ message, ...placed(first, 'keep') }];
        }
        if (kept.some(isReasoned)) return [];
        const message = `${quoted(first.address)} does not say why data of children has to be kept so long`;
        return [{ message, ...placed(first), severity: 'warning' }];
      }),
};

function isReasoned({ data }: Fact): boolean {
  return [data.why, data.reasons, data.purposes, data.ground, data.text].some((value) => value !== undefined);
}

export default rule;
