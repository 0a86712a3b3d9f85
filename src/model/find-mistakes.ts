import { append } from '../core/append';
import { nearest } from '../core/nearest';
import type { Path } from '../core/source';
import type { SchemaError } from '../generated/policy-validator';
import { type Constraint, constraintAt, keysOf } from './constraints';
import { policyGrammar } from './grammar';
import type { Mistake } from './mistake';
import { shortenLists } from './shorten-lists';
import { isVisible } from './visible';
import { findTerm, type VocabularyName } from './vocabulary';
import { walk } from './walk';

/**
 * Everything in the data of one file that its schema, that of policies unless another is given, and the vocabulary do not
 * allow: one mistake for each thing wrong.
 */
export function findMistakes(data: unknown, { whole, validator } = policyGrammar): readonly Mistake[] {
  const found = new Map<string, Mistake>();
  const report = (mistake: Mistake): void => {
    const place = `${placeOf(mistake.path)}\n\n${mistake.key ?? ''}`;
    const known = found.get(place);
    if (!known || rankOf(mistake) < rankOf(known)) found.set(place, mistake);
  };
  const short = shortenLists(data, whole, report);
  if (!validator(short)) {
    for (const error of validator.errors ?? []) for (const mistake of mistakesOf(short, error)) report(mistake);
  }
  walk(short, whole, ({ path, value, node }) => {
    if (typeof value !== 'string') return;
    const name = node['x-vocabulary'] as VocabularyName | undefined;
    if (!isVisible(value)) report({ keyword: 'blank', path, params: {} });
    else if (name && !findTerm(name, value)) report({ keyword: 'vocabulary', path, params: {} });
  });
  return withoutConsequences([...found.values()], whole);
}

/** A path as one text: keys and positions never hold what stands between them, as every key is escaped. */
function placeOf(path: Path): string {
  return path.map((step) => String(step).replaceAll('\n', '\n ')).join('\n/');
}

/** Of several things wrong with one value, the first explains the others. */
const ranks = ['type', 'blank', 'minLength', 'vocabulary', 'enum', 'format', 'not', 'maxLength', 'pattern'];

function rankOf({ keyword }: Mistake): number {
  const rank = ranks.indexOf(keyword);
  return rank === -1 ? ranks.length : rank;
}

function mistakesOf(data: unknown, { instancePath, keyword, params }: SchemaError): readonly Mistake[] {
  const { path, value } = follow(data, instancePath);
  // What ajv says of the name of a key, it says again as `propertyNames`, and only there with the key.
  const isOfName = typeof value === 'object' && value !== null && ofText.has(keyword);
  if (isOfName) return [];
  if (keyword === 'uniqueItems') return repeated(path, value);
  const key = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  return [{ keyword, path, params, ...(typeof key === 'string' && { key }) }];
}

const ofText = new Set(['minLength', 'maxLength', 'pattern', 'format', 'not', 'enum']);

function follow(data: unknown, pointer: string): { readonly path: Path; readonly value: unknown } {
  let value = data;
  const path = pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const step = Array.isArray(value) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~');
      value = (value as Record<string | number, unknown>)[step];
      return step;
    });
  return { path, value };
}

/** Each item of a list that stands in it before. */
function repeated(path: Path, list: unknown): readonly Mistake[] {
  const first = new Map<string, number>();
  return (Array.isArray(list) ? list : []).flatMap((item, index) => {
    const text = JSON.stringify(item);
    const before = first.get(text);
    if (before === undefined) first.set(text, index);
    return before === undefined ? [] : [{ keyword: 'uniqueItems', path: [...path, index], params: { first: before } }];
  });
}

/** A key that is misspelt is missing too, and an empty map lacks all its keys: that is one mistake each. */
function withoutConsequences(mistakes: readonly Mistake[], whole: Constraint): readonly Mistake[] {
  const unknown = new Map<string, string[]>();
  const empty = new Set<string>();
  if (!mistakes.some(({ keyword }) => keyword === 'required')) return mistakes;
  for (const { keyword, path, key } of mistakes) {
    const place = placeOf(path);
    if (keyword === 'minProperties') empty.add(place);
    if (keyword !== 'additionalProperties' || key === undefined) continue;
    append(unknown, place, key);
  }
  return mistakes.filter(({ keyword, path, key }) => {
    if (keyword !== 'required' || key === undefined) return true;
    const place = placeOf(path);
    return !empty.has(place) && !isMisspelt(key, keysOf(constraintAt(path, whole) ?? {}), unknown.get(place) ?? []);
  });
}

function isMisspelt(key: string, keys: readonly string[], unknown: readonly string[]): boolean {
  return unknown.slice(0, 100).some((word) => nearest(word, keys) === key);
}
