import type { Diagnostic } from '../../core/diagnostic';
import { judgeConsent } from './judgements/consent';
import { judgeDates } from './judgements/dates';
import { judgeIds } from './judgements/ids';
import { judgeNotice } from './judgements/notice';
import { judgeWeakening } from './judgements/weakening';
import { type Judging, judgingOf, type Versions } from './judging';

const judgements: readonly ((judging: Judging) => readonly Diagnostic[])[] = [
  judgeDates,
  judgeNotice,
  judgeConsent,
  judgeWeakening,
  judgeIds,
];

/** What a new version of a policy owes to the people who relied on the one before: its dates, its notice, their consent. */
export function judgeChange(versions: Versions): readonly Diagnostic[] {
  const judging = judgingOf(versions);
  return judgements.flatMap((judge) => judge(judging));
}
