import type { Fact } from '../../../model/model';
import { capital, joined } from '../../english/nouns';
import { clause } from '../../english/sentences';
import { wayOf } from '../../ways';
import type { Asking } from '../asking';
import { answered, isNever } from '../lines';
import type { Question } from '../question';

const usual = 6;
const usualWays = 2;
const longestWay = 90;

/** What people can ask for and switch, and how. */
const rights: Question = {
  id: 'rights',
  answer(asking) {
    const facts = [...asking.facts('rights'), ...asking.facts('choices')].filter((fact) => !isNever(asking, fact));
    const given = facts.map((fact) => givenBy(asking, fact)).filter(({ phrase }) => phrase !== '');
    // What holds in some cases only is counted rather than told where there is enough besides.
    const always = given.filter(({ isConditional }) => !isConditional);
    const told = always.length > 0 ? always : given;
    const hedge = shared(told.map(({ hedges }) => hedges));
    const way = shared(told.map(({ ways }) => ways));
    const all = [...new Set(told.map((one) => lineOf(one, hedge !== undefined, way !== undefined)))];
    const lines = all.slice(0, all.length > usual + 1 ? usual : all.length);
    const common = [way, hedge].filter((text) => text !== undefined);
    const left = given.length - told.length + all.length - lines.length;
    return answered(
      asking,
      [
        ...lines,
        ...(common.length > 0 ? [asking.word('all', common.join('; '))] : []),
        ...(left > 0 ? [capital(asking.word('andMore', String(left)))] : []),
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
  const { when, effort, qualifier, subjectTo, limits, except } = asking.read(fact);
  const hedges = [
    ...(qualifier === undefined ? [] : [String(qualifier)]),
    ...(subjectTo || limits || except || effort ? [asking.word('limited')] : []),
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

function withoutTargets(markdown: string): string {
  return markdown.replace(/\]\([^()\s]*\)/g, ']');
}
