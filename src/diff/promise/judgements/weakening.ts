import type { Diagnostic } from '../../../core/diagnostic';
import { dateAfter } from '../../../model/calendar';
import { covers } from '../covers';
import { found, type Judging } from '../judging';
import type { Pledge, Wait } from '../notice-promise';
import { promisedWords, waitWords } from '../promise-words';

/** Whether the new version promises people as much about its changes as the one before. */
export function judgeWeakening(judging: Judging): readonly Diagnostic[] {
  return [...shorterWaits(judging), ...lostConsent(judging), ...lostNotice(judging)];
}

function shorterWaits(judging: Judging): readonly Diagnostic[] {
  const { promised, promises, base } = judging;
  const waits = promised.waits.filter((wait) => !wait.isHedged && lengthOf(wait) > shortest);
  return waits.flatMap((wait) => {
    const now = promises.waits.filter((one) => !one.isHedged && covers(one.audience, wait.audience));
    if (now.some((one) => lengthOf(one) >= lengthOf(wait) || one.period === wait.period)) return [];
    const [first] = now;
    const rest = first
      ? `the new version promises ${first.field === 'advance' ? '' : 'that they apply '}${waitWords(first)}`
      : 'the new version promises no time at all';
    const message = `${promisedWords(wait, base)}, and ${rest}`;
    return [weakened(judging, wait, message, first?.fact.address, first?.field)];
  });
}

/** A change that applies at once. */
const shortest = '2000-01-01';

/** Where a time leads to, to be compared with another. */
function lengthOf({ period }: Wait): string {
  return dateAfter(shortest, period) ?? shortest;
}

function lostConsent(judging: Judging): readonly Diagnostic[] {
  const [before] = judging.promised.consents.filter(({ isHedged }) => !isHedged);
  if (!before || judging.promises.consents.length > 0) return [];
  return [
    weakened(
      judging,
      before,
      'the version before promised to ask for consent to new purposes, and the new one does not',
    ),
  ];
}

function lostNotice(judging: Judging): readonly Diagnostic[] {
  const [before] = judging.promised.notices.filter(({ isHedged }) => !isHedged);
  if (!before || judging.promises.notices.length > 0) return [];
  return [weakened(judging, before, 'the version before promised to tell people of changes, and the new one does not')];
}

function weakened(judging: Judging, before: Pledge, message: string, address?: string, field?: string): Diagnostic {
  const same = judging.head.facts.has(before.fact.address) ? before.fact.address : undefined;
  const fact = address ?? same;
  return found('change/notice-weakened', judging, {
    message,
    at: fact === undefined ? ['changes', []] : [fact, field === undefined ? [] : [field]],
    ...(fact === undefined ? {} : { fact }),
    earlier: { message: 'promised here in the version before', place: before.fact.place },
  });
}
