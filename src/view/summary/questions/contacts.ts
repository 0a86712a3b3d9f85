import type { Fact } from '../../../model/model';
import { capital, joined } from '../../english/nouns';
import { reachingWays } from '../../ways';
import type { Asking } from '../asking';
import { answered, fewer } from '../lines';
import type { Question } from '../question';

const usual = 3;
/** Whom people turn to with a question about privacy: the first of these that a policy names. */
const wanted: readonly (readonly unknown[])[] = [
  ['dpo', 'privacy-officer', 'privacy'],
  ['general'],
  [undefined],
  ['complaints', 'support'],
  ['representative'],
];

/** Whom to turn to. */
const contacts: Question = {
  id: 'contacts',
  answer(asking) {
    const all = asking.facts('contacts').filter((fact) => lineOf(asking, fact) !== '');
    const found = wanted.map((roles) => all.filter((fact) => roles.includes(asking.value(fact, 'role'))));
    const facts = found.find((some) => some.length > 0) ?? [];
    const lines = [...new Set(facts.map((fact) => lineOf(asking, fact)))];
    return answered(asking, fewer(asking, lines, usual), facts);
  },
};

export default contacts;

/** “Our Privacy Officer, by e-mail at a@b.example”; empty where no way leads there. */
function lineOf(asking: Asking, fact: Fact): string {
  const readable = asking.read(fact);
  const ways = joined(reachingWays(readable), 'or');
  if (ways === '') return '';
  const name = String(readable.label ?? readable.name ?? '');
  return capital(name === '' || name === asking.telling.we.object ? ways : `${name}, ${ways}`);
}
