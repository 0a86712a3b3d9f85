import type { Fact } from '../../../model/model';
import { capital, joined } from '../../english/nouns';
import { clause } from '../../english/sentences';
import { period } from '../../english/time';
import { type Asking, ledBy, listOf } from '../asking';
import { answered, isNever, isPossible } from '../lines';
import type { Question } from '../question';
import { scopeOf } from '../scope';

const kinds: readonly unknown[] = ['notice', 'purposes'];

/** How people hear that the policy changes. */
const notice: Question = {
  id: 'notice',
  onlyStated: true,
  answer(asking) {
    const facts = asking.facts('changes').filter((fact) => kinds.includes(asking.value(fact, 'kind')));
    const told = facts.filter((fact) => isTold(asking, fact));
    const lines = told.map((fact) => lineOf(asking, fact)).filter((line) => line !== '');
    const answer = answered(asking, [...new Set(lines)], told);
    const denies = told.every((fact) => isDenied(asking, fact));
    return answer.state === 'denied' && !denies ? { ...answer, state: 'stated' } : answer;
  },
};

export default notice;

/** True where the fact says how, or that it does not happen; a change of purposes never happens without being told. */
function isTold(asking: Asking, fact: Fact): boolean {
  return listOf(asking.value(fact, 'via')).length > 0 || asking.value(fact, 'kind') === 'notice';
}

/** True where people never hear of it; purposes that never change without a word are no such thing. */
function isDenied(asking: Asking, fact: Fact): boolean {
  return asking.value(fact, 'kind') === 'notice' && isNever(asking, fact);
}

/** “Material changes: by e-mail, 30 days in advance”. */
function lineOf(asking: Asking, fact: Fact): string {
  const { via, when, advance, except } = asking.read(fact);
  const ways = listOf(via);
  if (ways.length === 0 || isDenied(asking, fact)) return asking.sentence(fact);
  const how = asking.word('by', joined(ways, 'or'));
  const said = [
    isPossible(asking, fact) ? asking.word('possibly', how) : how,
    ...(when === undefined ? [] : [clause(String(when))]),
    ...(advance === undefined ? [] : [asking.word('advance', period(String(advance)))]),
    ...(except === undefined ? [] : [asking.word('excepted')]),
  ].join(', ');
  const about = [asking.about(fact), scopeOf(asking, fact)].filter((text) => text !== '').join(', ');
  return about === '' ? capital(said) : ledBy(about, said);
}
