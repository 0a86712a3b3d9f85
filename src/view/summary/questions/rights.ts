import type { Fact } from '../../../model/model';
import { capital, joined } from '../../english/nouns';
import { clause } from '../../english/sentences';
import { fieldsOf } from '../../read';
import { wayOf } from '../../ways';
import type { Asking } from '../asking';
import { andMore, answered, isNever, withoutTargets } from '../lines';
import type { Question } from '../question';

const usual = 8;
const usualWays = 2;
const longestWay = 90;
/** Fields that say what a right or a choice does not give. */
const limits = ['subjectTo', 'limits', 'except', 'caveats', 'requires'];

/** What people can ask for and switch, and how. */
const rights: Question = {
  id: 'rights',
  answer(asking) {
    const facts = [...asking.facts('rights'), ...asking.facts('choices')].filter((fact) => !isNever(asking, fact));
    const given = facts.map((fact) => givenBy(asking, fact)).filter(({ phrase }) => phrase !== '');
    // What holds in some cases only comes after all else.
    const always = given.filter(({ isConditional }) => !isConditional);
    const hedge = shared(always.map(({ hedges }) => hedges));
    const way = shared(always.map(({ ways }) => ways));
    const lines = [...new Set(always.map((one) => lineOf(one, hedge !== undefined, way !== undefined)))];
    const rest = given.filter(({ isConditional }) => isConditional).map((one) => lineOf(one, false, false));
    const all = [...new Set([...lines, ...rest])];
    const told = all.slice(0, all.length > usual + 1 ? usual : all.length);
    const common = [way, hedge].filter((text) => text !== undefined);
    return answered(
      asking,
      [
        ...told.slice(0, lines.length),
        ...(common.length > 0 ? [asking.word('all', common.join('; '))] : []),
        ...told.slice(lines.length),
        ...(all.length > told.length ? [andMore(asking, all.length - told.length)] : []),
      ],
      given.map(({ fact }) => fact),
    );
  },
};

export default rights;

/** Something that people can do, in the pieces of a line. */
interface Given {
  readonly fact: Fact;
  readonly phrase: string;
  readonly about: string;
  readonly hedges: string;
  readonly ways: string;
  readonly isConditional: boolean;
}

function givenBy(asking: Asking, fact: Fact): Given {
  const about = asking.about(fact);
  const verb = asking.say(fact, fact.kind === 'rights' ? 'rightVerb' : 'choiceVerb');
  const read = asking.read(fact);
  const { when, effort, qualifier } = read;
  const all = fieldsOf(read);
  const isLimited = effort !== undefined || limits.some((field) => all[field] !== undefined);
  const hedges = [
    ...(qualifier === undefined ? [] : [String(qualifier)]),
    ...(isLimited ? [asking.word('limited')] : []),
  ];
  return {
    fact,
    phrase: verb === '' || when === undefined ? verb : `${verb} ${clause(String(when))}`,
    about,
    hedges: hedges.join(', '),
    ways: waysOf(asking, fact),
    isConditional: when !== undefined || effort !== undefined,
  };
}

function lineOf({ phrase, about, hedges, ways }: Given, isHedged: boolean, isWayTold: boolean): string {
  const asides = [about, isHedged ? '' : hedges].filter((text) => text !== '');
  return capital(
    `${phrase}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}${isWayTold || ways === '' ? '' : `, ${ways}`}`,
  );
}

/** The text that several have in common, to be told once. */
function shared(all: readonly string[]): string | undefined {
  const [first = ''] = all;
  return all.length > 1 && first !== '' && all.every((text) => text === first) ? first : undefined;
}

/** The ways to do it that are short; the section tells the others. */
function waysOf(asking: Asking, fact: Fact): string {
  const { how } = asking.read(fact) as { readonly how?: readonly Record<string, unknown>[] };
  const ways = Array.from({ length: how?.length ?? 0 }, (_, index) => wayOf(asking.telling, how?.[index] ?? {}, true));
  const short = ways.filter((way) => way !== '' && withoutTargets(way).length <= longestWay);
  return joined([...new Set(short)].slice(0, usualWays), 'or');
}
