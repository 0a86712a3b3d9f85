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
  const at: Judgement['at'] = ['policy.dates', ['effective']];
  const start = startOf(judging);
  // What waits for no time needs no day of posting; and a day in the past may belong to what has been posted long since.
  if (!start.isStated && wait.field === 'from') return [];
  if (start.day === undefined || (!start.isStated && effective < start.day)) return [unjudged(judging, wait, at)];
  const due = dateAfter(start.day, wait.period);
  if (due === undefined) return [unjudged(judging, wait, at)];
  return effective < due ? [short(judging, wait, { at, says: `\`effective\` is ${effective}`, start, due })] : [];
}

/** The day from which notice counts: that of posting, and where none is stated the first on which it can be posted. */
interface Start {
  readonly day: string | undefined;
  readonly isStated: boolean;
}

function startOf({ base, head, today }: Judging): Start {
  const posted = postingDay(base, head);
  return { day: posted ?? today, isStated: posted !== undefined };
}

/** Without an effective date, a version applies when its own facts say so: the last of them for an audience counts. */
function judgeOwnWait(judging: Judging, wait: Wait): readonly Diagnostic[] {
  const start = startOf(judging);
  if (!start.isStated || start.day === undefined) return [];
  const [own] = promisedDates(judging.promises, start.day)
    .filter((one) => covers(one.wait.audience, wait.audience))
    .sort((a, b) => byText(b.date ?? '', a.date ?? ''));
  const due = dateAfter(start.day, wait.period);
  if (own?.date === undefined || due === undefined || own.date >= due) return [];
  const { fact, field } = own.wait;
  const says = `${quoted(fact.address)} lets the change apply from ${own.date}`;
  return [short(judging, wait, { at: [fact.address, [field]], says, start, due })];
}

interface Shortness {
  readonly at: Judgement['at'];
  /** From when the new version applies, as a clause. */
  readonly says: string;
  readonly start: Start;
  /** The first day that keeps the promise. */
  readonly due: string;
}

function short(judging: Judging, wait: Wait, { at, says, start, due }: Shortness): Diagnostic {
  const posted = start.isStated ? `posted on ${start.day}` : `even if it is posted today, on ${start.day}`;
  const post = start.isStated ? 'post it earlier' : 'the day on which it was posted under `policy.dates.posted`';
  const told = wait.counts === 'notice' ? '; where people were told before it was posted, waive this and say when' : '';
  return found('change/notice-short', judging, {
    ...(wait.reach === 'some' ? { severity: 'warning' as const } : {}),
    message: `${says}, and ${promisedWords(wait, judging.base)}: ${posted}, ${due} is the first day`,
    help: `write \`effective: "${due}"\` or a later day under \`policy.dates\`, or ${post}${told}`,
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
