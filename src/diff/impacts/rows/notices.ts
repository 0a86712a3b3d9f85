import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;

/** What holds when the policy itself changes: how people are told, how long before, and what they can do. */
export const noticeRows: readonly Row[] = [
  {
    id: 'changes-reach',
    facts: ['changes'],
    fields: ['audience'],
    shifts: whole,
    ...open('what holds when the policy changes holds for other people', sources.notice),
  },
  {
    id: 'notice-shorter',
    facts: ['changes'],
    fields: ['advance', 'after', 'via', 'consent', 'options', 'from'],
    shifts: ['shorter', 'went', 'fewer', 'softer'],
    ...worse('people are told later, less surely or in fewer ways when the policy changes', sources.notice),
  },
  {
    id: 'notice-longer',
    facts: ['changes'],
    fields: ['advance', 'after', 'via', 'consent', 'options', 'from'],
    shifts: ['longer', 'came', 'more', 'firmer'],
    ...better('people are told earlier, more surely or in more ways when the policy changes', sources.notice),
  },
  {
    id: 'changes-freer',
    facts: ['changes'],
    fields: ['anyTime', 'anyReason', 'reasons', 'consequences'],
    shifts: ['came', 'more'],
    ...worse('the policy can change more freely, or more follows from it', sources.notice),
  },
  {
    id: 'changes-bound',
    facts: ['changes'],
    fields: ['anyTime', 'anyReason', 'reasons', 'consequences'],
    shifts: ['went', 'fewer'],
    ...better('the policy can change less freely, or less follows from it'),
  },
  {
    id: 'changes-rule',
    facts: ['changes'],
    fields: ['kind', 'scope', 'reasons', 'consequences', 'versions', 'via', 'options', 'frequency'],
    shifts: [...whole, 'longer', 'shorter'],
    ...open('what holds when the policy changes is another thing', sources.notice),
  },
  {
    id: 'changes-place',
    facts: ['changes'],
    fields: ['where'],
    shifts: whole,
    ...other('the current policy is found elsewhere'),
  },
];
