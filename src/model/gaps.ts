import { nearest } from '../core/nearest';
import type { Path } from '../core/source';
import { constraintAt, keysOf, wholePolicy } from './constraints';
import { keysOf as keysOfTarget } from './model';

/** A place where something of a policy is missing: it was left out, or taken out because it was wrong. */
export interface Gap {
  readonly path: Path;
  /** True where the key itself is left out, unknown or no id; false where its value is wrong. */
  readonly isKey: boolean;
  /** What was taken out; absent where nothing was. */
  readonly lost?: unknown;
}

/** What is not known of a policy, so that nothing is called missing which is only mistaken. */
export interface Gaps {
  /** True where nothing is missing. */
  readonly none: boolean;
  /** True where something is missing at a place or below it. */
  within(path: Path): boolean;
  /** True where something that was taken out in another place may belong under a key, such as `rights`. */
  mayBeIn(key: string): boolean;
  /** True where what is looked up under a key, or `parties`, may have been taken out. */
  mayHold(target: string, id: string): boolean;
}

/** The gaps of a policy that keeps the schema. */
export const noGaps: Gaps = { none: true, within: () => false, mayBeIn: () => false, mayHold: () => false };

/** Past so many names that were taken out, none is compared any more: each reference may mean one of them. */
const maximumNames = 200;

/** Reads the places where something is missing for the questions that are asked of them. */
export function gapsOf(list: readonly Gap[]): Gaps {
  if (list.length === 0) return noGaps;
  const places = new Set(list.flatMap(({ path }) => path.map((_, index) => JSON.stringify(path.slice(0, index + 1)))));
  const doubtful = new Set(list.flatMap(doubtfulKeys));
  const names = new Set(list.flatMap(namesIn));
  const mayBeNamed = (id: string) => names.has(id) || names.size > maximumNames || nearest(id, names) !== undefined;
  const isDoubtful = (key: string) => doubtful.has(key) || doubtful.has(key.split('.')[0] ?? '');
  const isAnyKey = list.some(mayBeAnywhere);
  return {
    none: false,
    within: (path) => places.has(JSON.stringify(path)),
    mayBeIn: (key) => isAnyKey || isDoubtful(key),
    mayHold: (target, id) => keysOfTarget(target).some(isDoubtful) || mayBeNamed(id),
  };
}

/** True where an unknown key may have been meant for `include`: then files may be missing. */
export function mayNameFiles({ path, isKey, lost }: Gap): boolean {
  if (!isKey || lost === undefined) return false;
  return nearest(String(path.at(-1)), ['include']) !== undefined || wordsIn(lost).some((word) => /\.ya?ml$/.test(word));
}

const topKeys = keysOf(wholePolicy);

/** The keys whose entries may stand where they were not looked for: misspelt, of a wrong kind, or indented wrongly. */
function doubtfulKeys({ path, isKey, lost }: Gap): readonly string[] {
  const [first = '', second] = path;
  const last = String(path.at(-1));
  if (path.length === 1) return topKeys.filter((key) => key === first || nearest(last, [key]) !== undefined);
  if (path.length === 2 && first === 'policy') return [`policy.${second}`];
  if (first === 'sections' && isOfSection(path)) return ['sections'];
  const isMisplaced = isKey && typeof lost === 'object' && topKeys.includes(last);
  if (isMisplaced) return [last];
  return path.length === 3 && isKey && topKeys.includes(String(second)) ? [String(second)] : [];
}

/** A section without a right id may be any section; so may one that is no section at all. */
function isOfSection(path: Path): boolean {
  return path.at(-1) === 'id' || path.at(-1) === 'sections' || path.at(-2) === 'sections';
}

/** True for facts of which it is not known what kind they are: under an unknown key, or under the key of another kind. */
function mayBeAnywhere({ path, isKey, lost }: Gap): boolean {
  if (!isKey || lost === undefined) return false;
  if (path.length === 1) return typeof lost === 'object';
  const keys = keysOf(constraintAt(path.slice(0, -1)) ?? {});
  return path.length === 3 && keys.length > 0 && nearest(String(path[2]), keys) === undefined;
}

/** The ids that may have been taken out: all words of what stood in a wrong place or form, and ids that are none. */
function namesIn({ path, isKey, lost }: Gap): readonly string[] {
  const last = String(path.at(-1));
  if (lost === undefined) return [];
  // The parts of `policy` are facts too, and called by their keys.
  if (isKey || (path.length === 2 && path[0] === 'policy')) return [last, ...wordsIn(lost)];
  return last === 'id' || typeof lost === 'object' ? wordsIn(lost) : [];
}

/** The keys and the short texts of data. */
function wordsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return data.length <= 64 ? [data] : [];
  if (Array.isArray(data)) return data.flatMap(wordsIn);
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...wordsIn(value)]);
}
