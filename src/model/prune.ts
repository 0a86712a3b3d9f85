import type { Path } from '../core/source';
import type { Document } from '../parse/document';
import { constraintAt } from './constraints';
import type { Gap } from './gaps';
import { isMap } from './is-map';
import type { Mistake } from './mistake';

/** What is left of a file, and what is missing in it. */
export interface Pruned {
  /** The file without what the schema does not allow; items taken out of lists leave holes, so that places stay right. */
  readonly document: Document;
  readonly gaps: readonly Gap[];
}

/**
 * Takes out of a file what its mistakes are about, so that the rest can be linked. A fact of a wrong kind stays, with
 * nothing in it, and so does one whose id is wrong: references to it lead somewhere.
 */
export function prune(document: Document, mistakes: readonly Mistake[]): Pruned {
  if (mistakes.length === 0) return { document, gaps: [] };
  const cuts = mistakes.map((mistake) => cutFor(mistake, document.data));
  const root: Branch = { below: new Map() };
  for (const cut of cuts) if (cut.how) grow(root, cut);
  const gaps = [...cuts.map(({ gap }) => gap), ...withoutFacts(document.data, cuts)];
  return { document: { ...document, data: cutOut(document.data, root) }, gaps };
}

/** The keys where nothing is a fact: a level is missing, perhaps the id, so what is referred to may be anything in it. */
function withoutFacts(data: unknown, cuts: readonly Cut[]): readonly Gap[] {
  const emptied = cuts.filter(({ path, how }) => how === 'empty' && path.length === 2).map(({ path }) => path[0] ?? '');
  return [...new Set(emptied)].flatMap((key) => {
    const lost = valueAt(data, [key]);
    const isAll = isMap(lost) && emptied.filter((one) => one === key).length === Object.keys(lost).length;
    return isAll ? [{ path: [key], isKey: false, lost }] : [];
  });
}

/** What happens to a value: it goes, it is emptied, or what is past so many entries goes. */
type How = 'out' | 'empty' | number;

interface Cut {
  readonly gap: Gap;
  readonly path: Path;
  readonly how?: How;
}

function cutFor({ keyword, path, key, params }: Mistake, data: unknown): Cut {
  switch (keyword) {
    case 'required':
      return { path, gap: { path: [...path, key ?? ''], isKey: true } };
    case 'minItems':
    case 'minProperties':
      return { path, gap: { path, isKey: false } };
    case 'propertyNames':
      return { path, gap: { path: [...path, key ?? ''], isKey: true, lost: {} } };
    case 'additionalProperties': {
      const whole = [...path, key ?? ''];
      return { path: whole, how: 'out', gap: { path: whole, isKey: true, lost: valueAt(data, whole) } };
    }
    case 'maxItems':
    case 'maxProperties': {
      const limit = Number(params.limit);
      return { path, how: limit, gap: { path, isKey: false, lost: past(valueAt(data, path), limit) } };
    }
    default: {
      const gap = { path, isKey: false, lost: valueAt(data, path) };
      return { path, gap, how: keyword === 'type' && isById(path) ? 'empty' : 'out' };
    }
  }
}

/** True for the entries of a map by id. */
function isById(path: Path): boolean {
  return typeof constraintAt(path.slice(0, -1))?.additionalProperties === 'object';
}

/** The cuts along the way from the root of the data. */
interface Branch {
  readonly below: Map<string | number, Branch>;
  how?: How;
}

function grow(root: Branch, { path, how }: Cut): void {
  let branch = root;
  for (const step of path) {
    const next = branch.below.get(step) ?? { below: new Map() };
    branch.below.set(step, next);
    branch = next;
  }
  branch.how = how;
}

function cutOut(value: unknown, { below: inside, how }: Branch): unknown {
  if (how === 'out') return undefined;
  if (how === 'empty') return {};
  const left = (step: string | number, child: unknown): unknown => {
    const branch = inside.get(step);
    return branch ? cutOut(child, branch) : child;
  };
  if (Array.isArray(value)) return value.slice(0, how).map((item, index) => left(index, item));
  if (!isMap(value)) return value;
  const entries = Object.entries(value).slice(0, how);
  return Object.fromEntries(
    entries.filter(([key]) => inside.get(key)?.how !== 'out').map(([key, child]) => [key, left(key, child)]),
  );
}

function past(value: unknown, limit: number): unknown {
  if (Array.isArray(value)) return value.slice(limit);
  return isMap(value) ? Object.fromEntries(Object.entries(value).slice(limit)) : undefined;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value: unknown, step) => (value as Record<string | number, unknown>)[step], data);
}
