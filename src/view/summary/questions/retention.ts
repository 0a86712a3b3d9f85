import type { Fact } from '../../../model/model';
import { referred } from '../../../model/model';
import { texts } from '../../../model/shown';
import { capital } from '../../english/nouns';
import { clause } from '../../english/sentences';
import { keepOf } from '../../helpers/flows';
import { type Asking, ledBy } from '../asking';
import { answered, fewer, inRow, isNever, isPossible, sentences } from '../lines';
import type { Question } from '../question';

const usual = 4;

/** How long data is kept. */
const retention: Question = {
  id: 'retention',
  answer(asking) {
    const facts = asking.facts('retention');
    const kept = facts.filter((fact) => !isNever(asking, fact) && asking.value(fact, 'keep') !== undefined);
    const never = facts.filter((fact) => isNever(asking, fact));
    const periods = kept.map((fact) => periodOf(asking, fact));
    const lines = [...fewer(asking, periods, usual), ...sentences(asking, never)];
    return answered(asking, lines, kept.length > 0 ? kept : never);
  },
};

export default retention;

/** “Account details: for 2 years after your last order”. */
function periodOf(asking: Asking, fact: Fact): string {
  const about = asking.about(fact);
  const names = texts(asking.value(fact, 'data')).flatMap((id) => {
    const category = referred(asking.telling.model.facts, 'categories', id);
    return asking.isTold(category) ? [String(asking.read(category).label)] : [];
  });
  const readable = asking.read(fact);
  const keep = readable.keep as Record<string, unknown>;
  const time = [
    ...(readable.qualifier ? [`${String(readable.qualifier)},`] : []),
    ...(readable.when ? [`${clause(String(readable.when))},`] : []),
    ...(readable.after ? [`${asking.say(fact, 'afterClause', readable.after)},`] : []),
    keepOf(keep).trim().replace(/^but /, ''),
  ].join(' ');
  const said = isPossible(asking, fact) ? asking.word('possibly', time) : time;
  const longer = keep.extend ? `, ${asking.word('longer')}` : '';
  const except = readable.except ? `, ${asking.word('excepted')}` : '';
  const what = inRow(asking, [...new Set(names)]);
  const kept = `${said}${longer}${except}`;
  return about === '' ? `${capital(what)}: ${kept}` : ledBy(about, `${what}, ${kept}`);
}
