import type { Fact } from '../../../model/model';
import { capital, joined } from '../../english/nouns';
import { contactWays } from '../../mentions';
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
    const all = asking.facts('contacts').map((fact) => reachedOf(asking, fact));
    const reached = all.filter(({ ways }) => ways.length > 0);
    const found = wanted.map((roles) => reached.filter(({ fact }) => roles.includes(asking.value(fact, 'role'))));
    const some = found.find((group) => group.length > 0) ?? [];
    const lines = [...new Set(withoutRepeats(asking, some).map(lineOf))];
    return answered(
      asking,
      fewer(asking, lines, usual),
      some.map(({ fact }) => fact),
    );
  },
};

export default contacts;

/** Somebody to turn to: under which name, if that is not simply us, and by which ways. */
interface Reached {
  readonly fact: Fact;
  readonly name: string;
  readonly ways: readonly string[];
}

function reachedOf(asking: Asking, fact: Fact): Reached {
  const readable = asking.read(fact);
  const name = String(readable.label ?? readable.name ?? '');
  // A letter is only the last way to be told in full; the section has the address.
  const post = contactWays(readable).length > 0 && readable.post !== undefined ? [asking.word('byPost')] : [];
  return { fact, name: name === asking.telling.we.object ? '' : name, ways: [...reachingWays(readable), ...post] };
}

/** “Our Privacy Officer, by e-mail at a@b.example”. */
function lineOf({ name, ways }: Reached): string {
  return capital([...(name === '' ? [] : [name]), joined(ways, 'or')].join(', '));
}

const linked = /\[[^\]]*\]\([^()\s]*\)/g;

/** Each address once: one who is reached nowhere but where another is reached too is told with that address. */
function withoutRepeats(asking: Asking, all: readonly Reached[]): readonly Reached[] {
  let kept = [...all].sort((one, other) => Number(one.name !== '') - Number(other.name !== ''));
  for (const guest of [...kept].reverse()) {
    const links = guest.ways.flatMap((way) => way.match(linked) ?? []);
    const last = links.at(-1);
    if (last === undefined || guest.ways.some((way) => !way.match(linked))) continue;
    const host = kept.find((one) => one !== guest && links.every((link) => one.ways.join().includes(link)));
    if (!host) continue;
    const aside = guest.name === '' ? '' : ` (${asking.word('alsoFor', guest.name)})`;
    const ways = host.ways.map((way) => way.replace(last, () => `${last}${aside}`));
    kept = kept.filter((one) => one !== guest).map((one) => (one === host ? { ...host, ways } : one));
  }
  return kept;
}
