import { byText, type Diagnostic } from '../../../core/diagnostic';
import type { Path } from '../../../core/source';
import { dateAfter } from '../../../model/calendar';
import { quoted } from '../../../model/fact-words';
import type { Change } from '../../change';
import { covers } from '../covers';
import { daysOf, postingDay, promisedDates } from '../dates';
import { found, type Judgement, type Judging, placeIn } from '../judging';
import type { Wait } from '../notice-promise';
import { promisedWords } from '../promise-words';

/** Whether the new version applies to each audience no earlier than the one before promised it. */
export function judgeNotice(judging: Judging): readonly Diagnostic[] {
  const { effective } = daysOf(judging.head);
  const isNew = effective !== undefined && effective !== daysOf(judging.base).effective;
  return judging.promised.waits
    .filter((wait) => !wait.isHedged && concerned(judging, wait).length > 0)
    .flatMap((wait) => {
      if (isNew) return judgeDay(judging, wait, effective);
      return effective === undefined ? judgeOwnWait(judging, wait) : [];
    });
}

/** The changes that a promise was made for. Wording and order change nothing for anybody, so nobody has to wait for them. */
function concerned({ substance, material }: Judging, { reach }: Wait): readonly Change[] {
  return reach === 'material' ? material : substance.filter(({ impact }) => impact !== 'editorial');
}

function judgeDay(judging: Judging, wait: Wait, effective: string): readonly Diagnostic[] {
  const { base, head, today } = judging;
  const posted = postingDay(base, head);
  const at: Judgement['at'] = ['policy.dates', ['effective']];
  const says = `\`effective\` is ${effective}`;
  if (posted !== undefined) {
    const due = dateAfter(posted, wait.period);
    if (due === undefined) return [unjudged(judging, wait, at)];
    return effective < due ? [short(judging, wait, at, `${says}, and`, `posted on ${posted}`, due)] : [];
  }
  if (wait.field === 'from') return [];
  // Not posted before today, as far as it says: a day in the past may belong to what has been posted long since.
  const due = today !== undefined && effective >= today ? dateAfter(today, wait.period) : undefined;
  if (due === undefined) return [unjudged(judging, wait, at)];
  return effective < due
    ? [short(judging, wait, at, `${says}, and`, `even if it is posted today, on ${today}`, due)]
    : [];
}

/** Without an effective date, a version applies when its own facts say so: the last of them for an audience counts. */
function judgeOwnWait(judging: Judging, wait: Wait): readonly Diagnostic[] {
  const { base, head, promises } = judging;
  const posted = postingDay(base, head);
  if (posted === undefined) return [];
  const [own] = promisedDates(promises, posted)
    .filter((one) => covers(one.wait.audience, wait.audience))
    .sort((a, b) => byText(b.date ?? '', a.date ?? ''));
  const due = dateAfter(posted, wait.period);
  if (own?.date === undefined || due === undefined || own.date >= due) return [];
  const { fact, field } = own.wait;
  const says = `${quoted(fact.address)} lets the change apply from ${own.date}, and`;
  return [short(judging, wait, [fact.address, [field]], says, `posted on ${posted}`, due)];
}

function short(
  judging: Judging,
  wait: Wait,
  at: Judgement['at'],
  says: string,
  posted: string,
  due: string,
): Diagnostic {
  const later = /today/.test(posted)
    ? `, or the day on which it was posted under \`policy.dates.posted\``
    : ', or post it earlier';
  return found('change/notice-short', judging, {
    ...(wait.reach === 'some' ? { severity: 'warning' as const } : {}),
    message: `${says} ${promisedWords(wait, judging.base)}: ${posted}, ${due} is the first day`,
    help: `write \`effective: "${due}"\` or a later day under \`policy.dates\`${later}`,
    at,
    fact: at[0],
    earlier: promisedAt(wait),
  });
}

function unjudged(judging: Judging, wait: Wait, at: Judgement['at']): Diagnostic {
  const isReckoned = dateAfter('2000-01-01', wait.period) !== undefined;
  const why = isReckoned
    ? 'the policy does not state the day on which it is posted'
    : `${quoted(wait.period)} is no number of whole days`;
  return found('change/notice-unjudged', judging, {
    message: `${promisedWords(wait, judging.base)}, and ${why}`,
    ...(isReckoned ? {} : { help: 'see to it that the promise is kept, and waive this finding' }),
    at,
    fact: at[0],
    earlier: promisedAt(wait),
  });
}

function promisedAt({ fact, field }: Wait) {
  const path: Path = [field];
  return { message: 'promised here in the version before', place: placeIn(fact, path) };
}
