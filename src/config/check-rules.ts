import { byText } from '../core/diagnostic';
import type { Path } from '../core/source';
import { cited, nameOfMap } from '../model/complaints/wording';
import { listed } from '../model/fact-words';
import { asData } from '../model/facts';
import type { Data } from '../model/model';
import { factKeys } from '../model/walk';
import { aspectNames } from './aspect-names';
import { partsOf } from './condition';
import type { HouseRule, Match } from './config';
import { keysFor, reachesOf } from './keys';
import { kindField } from './lexicon';
import { unknownWord } from './unknown-words';

/** Something in a rule that its schema allows and that makes no sense. */
export interface Fault {
  /** What follows `schema/` in the code. */
  readonly what: string;
  readonly message: string;
  readonly help: string;
  readonly path: Path;
  /** The key at the path is marked, not its value. */
  readonly isKey?: boolean;
}

/**
 * What is wrong with the rules of a configuration, from which all is taken out that its schema does not allow. Of rules that
 * lost something by it, `damaged`, only the words are judged.
 */
export function faultsIn(config: unknown, damaged: ReadonlySet<string>): readonly Fault[] {
  return Object.entries(asData(asData(config).rules)).flatMap(([id, rule]) =>
    damaged.has(id) ? wordsOf(['rules', id], asData(rule)) : faultsOf(['rules', id], asData(rule) as HouseRule),
  );
}

function wordsOf(path: Path, rule: Data): readonly Fault[] {
  return ['where', 'forbid', 'require'].flatMap((part) => wordFaults([...path, part], asData(rule[part]), []));
}

function faultsOf(path: Path, rule: HouseRule): readonly Fault[] {
  const { where, forbid, require: required } = rule;
  const target = forbid ?? required ?? {};
  const isAboutOne = where !== undefined && target.key === undefined;
  const parts = [
    ...(where ? [{ match: where, at: [...path, 'where'], beside: isAboutOne ? [target] : [] }] : []),
    ...(forbid ? [{ match: forbid, at: [...path, 'forbid'], beside: isAboutOne ? [where] : [] }] : []),
    ...(required ? [{ match: required, at: [...path, 'require'], beside: isAboutOne ? [where] : [] }] : []),
  ];
  const ofParts = parts.flatMap(({ match, at, beside }) => faultsOfMatch(at, match, beside));
  return [...shapeFaults(path, rule), ...new Map(ofParts.map((fault) => [fault.message, fault])).values()];
}

function shapeFaults(path: Path, { forbid, require: required, from, until }: HouseRule): readonly Fault[] {
  const name = nameOfMap(path);
  const faults: Fault[] = [];
  if (!forbid && !required) {
    const help = 'add `forbid` with what no policy may say, or `require` with what it must';
    faults.push({
      what: 'key-missing',
      message: `${name} has neither \`forbid\` nor \`require\``,
      help,
      path,
      isKey: true,
    });
  }
  if (forbid && required) {
    const message = `${name} has both \`forbid\` and \`require\``;
    faults.push({
      what: 'keys-exclusive',
      message,
      help: 'make two rules of it',
      path: [...path, 'require'],
      isKey: true,
    });
  }
  if (from !== undefined && until !== undefined && byText(from, until) > 0) {
    const message = `${name} ends on ${cited(until)}, before it begins on ${cited(from)}`;
    faults.push({ what: 'dates-reversed', message, help: 'give `until` a later day', path: [...path, 'until'] });
  }
  return faults;
}

/** `beside` are the matches that have to hold of the same fact. */
function faultsOfMatch(path: Path, match: Match, beside: readonly Match[]): readonly Fault[] {
  const named = [match, ...beside].find(({ key }) => key !== undefined)?.key;
  const keys = keysFor(match, ...beside);
  const isKeyless = keys.length === 0;
  return [
    ...(isKeyless ? [keyless(path, [match, ...beside])] : []),
    ...(named ? misplaced(path, match, named) : []),
    ...(named || isKeyless ? [] : needingKey(path, match)),
    ...wordFaults(path, match, keys),
  ];
}

function keyless(path: Path, matches: readonly Match[]): Fault {
  const asked = [...new Set(matches.flatMap(reachesOf).map((reach) => reach.asked))];
  const name = cited(String(path.at(-1)));
  if (asked.length === 0) {
    const help = `add \`key\`, with one or several of ${listed(factKeys, 'or')}`;
    return { what: 'key-missing', message: `${name} does not say what it is about`, help, path, isKey: true };
  }
  const help = 'ask for them in two rules, or in `where` and a `require` with a `key` of its own';
  return {
    what: 'keys-exclusive',
    message: `no fact of a policy can say all of ${listed(asked)}`,
    help,
    path,
    isKey: true,
  };
}

/** What is asked of facts that cannot say it. */
function misplaced(path: Path, match: Match, keys: readonly string[]): readonly Fault[] {
  return reachesOf(match).flatMap(({ asked, all }) => {
    const wrong = keys.filter((key) => !all.includes(key));
    if (wrong.length === 0) return [];
    const message = `the facts under ${listed(wrong)} say nothing of \`${asked}\``;
    return [
      {
        what: 'key-misplaced',
        message,
        help: `\`${asked}\` is said under ${listed(all)}`,
        path: [...path, asked],
        isKey: true,
      },
    ];
  });
}

function needingKey(path: Path, match: Match): readonly Fault[] {
  return (['kind', 'states'] as const)
    .filter((asked) => match[asked] !== undefined)
    .map((asked) => ({
      what: 'key-missing',
      message: `\`${asked}\` is another thing under each key, and no \`key\` is given`,
      help: 'add `key`, such as `key: [contacts]`',
      path: [...path, asked],
      isKey: true,
    }));
}

function wordFaults(path: Path, match: Match, keys: readonly string[]): readonly Fault[] {
  const lists = aspectNames.flatMap((aspect) => {
    const condition = match[aspect];
    if (condition === undefined) return [];
    const isList = Array.isArray(condition);
    return Object.entries(partsOf(condition)).map(([part, words]) => ({
      aspect,
      words: words as readonly string[],
      at: isList ? [...path, aspect] : [...path, aspect, part],
    }));
  });
  const fields = match.states ? [{ aspect: 'states' as const, words: match.states, at: [...path, 'states'] }] : [];
  return [...lists, ...fields].flatMap(({ aspect, words, at }) => {
    if (aspect === 'kind' && !keys.some((key) => kindField(key))) {
      return keys.length > 0 ? [kindless(at, keys)] : [];
    }
    if ((aspect === 'kind' || aspect === 'states') && keys.length === 0) return [];
    return words.flatMap((word, index) => {
      if (typeof word !== 'string') return [];
      const unknown = unknownWord(word, aspect, keys);
      return unknown ? [{ what: 'word-unknown', ...unknown, path: [...at, index] }] : [];
    });
  });
}

function kindless(path: Path, keys: readonly string[]): Fault {
  const message = `the facts under ${listed(keys)} are of no \`kind\``;
  return { what: 'key-misplaced', message, help: 'ask for something else of them', path, isKey: true };
}
