import type { Fact } from '../../../model/model';
import { referred } from '../../../model/model';
import { texts } from '../../../model/shown';
import { capital, joined } from '../../english/nouns';
import { clause } from '../../english/sentences';
import { keepOf } from '../../helpers/flows';
import { type Asking, ledBy, listOf } from '../asking';
import { answered, fewer, inRow, isNever, isPossible, sentences } from '../lines';
import type { Question } from '../question';

const usual = 4;

/** How long data is kept. */
const retention: Question = {
  id: 'retention',
  answer(asking) {
    const facts = asking.facts('retention');
    const kept = facts.filter((fact) => !isNever(asking, fact) && isTimed(asking, fact));
    const never = facts.filter((fact) => isNever(asking, fact));
    const periods = kept.map((fact) => periodOf(asking, fact));
    const lines = [...fewer(asking, periods, usual), ...sentences(asking, never)];
    return answered(asking, lines, kept.length > 0 ? kept : never);
  },
};

export default retention;

/** True where a fact says for how long data is kept, or that it is kept after something. */
function isTimed(asking: Asking, fact: Fact): boolean {
  const has = (field: string) => asking.value(fact, field) !== undefined;
  return has('keep') || (has('after') && ['purposes', 'reasons', 'storedIn'].some(has));
}

/** “Account details: for 2 years after your last order”. */
function periodOf(asking: Asking, fact: Fact): string {
  const about = asking.about(fact);
  const names = texts(asking.value(fact, 'data')).flatMap((id) => {
    const category = referred(asking.telling.model.facts, 'categories', id);
    return asking.isTold(category) ? [String(asking.read(category).label)] : [];
  });
  const readable = asking.read(fact);
  const keep = (asking.value(fact, 'keep') === undefined ? {} : readable.keep) as Record<string, unknown>;
  const time = [
    ...(readable.qualifier ? [`${String(readable.qualifier)},`] : []),
    ...(readable.when ? [`${clause(String(readable.when))},`] : []),
    ...(readable.after ? [`${asking.say(fact, 'afterClause', readable.after)},`] : []),
    ...(asking.value(fact, 'keep') !== undefined ? [keepOf(keep).trim().replace(/^but /, '')] : aimsOf(asking, fact)),
  ]
    .join(' ')
    .replace(/,$/, '');
  const said = isPossible(asking, fact) ? asking.word('possibly', time) : time;
  const longer = keep.extend ? `, ${asking.word('longer')}` : '';
  const except = readable.except ? `, ${asking.word('excepted')}` : '';
  const what = inRow(asking, [...new Set(names)]);
  const kept = `${said}${longer}${except}`;
  return about === '' ? `${capital(what)}: ${kept}` : ledBy(about, `${what}, ${kept}`);
}

/** What data is kept for, or else where, if no time is stated: “to investigate fraud”. */
function aimsOf(asking: Asking, fact: Fact): readonly string[] {
  const purposes = texts(asking.value(fact, 'purposes')).flatMap((id) => {
    const purpose = asking.telling.model.facts.get(`purposes.${id}`);
    return asking.isTold(purpose) ? [String(asking.read(purpose).label)] : [];
  });
  const aims = [...purposes, ...listOf(asking.read(fact).reasons)];
  if (aims.length > 0) return [asking.word('aim', joined(aims, 'and'))];
  const { storedIn } = asking.read(fact);
  return storedIn === undefined ? [] : [String(storedIn)];
}
