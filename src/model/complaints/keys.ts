import { nearest } from '../../core/nearest';
import type { Path } from '../../core/source';
import type { Document } from '../../parse/document';
import { below, type Constraint, constraintAt, idConstraint, keysOf } from '../constraints';
import { listed } from '../fact-words';
import type { Case, Complaint } from './complaint';
import { advised, cited, nameOfMap } from './wording';

/** A key that the schema does not know in this place. */
export function unknownKey({ mistake: { path, key = '' }, node, value, document, grammar }: Case): Complaint {
  const place = path.length === 0 ? '' : ` in ${nameOfMap(path)}`;
  const isGiven = (name: string): boolean => Object.hasOwn((value ?? {}) as object, name);
  return {
    what: 'key-unknown',
    message: `unknown key ${cited(key)}${place}`,
    help:
      tornText(document, [...path, key]) ??
      meant(key, node, isGiven) ??
      elsewhere(key, { path, node, whole: grammar.whole }) ??
      allowed(node),
  };
}

/** In braces a comma ends a text, and what follows it is read as a key without a value. */
function tornText(document: Document, path: Path): string | undefined {
  const key = document.keySpanOf(path);
  const isAlone = document.textOf(path) === '' && document.spanOf(path).end === key.end && key.end > key.start;
  return isAlone ? 'a comma ends a text inside `{ }`: put quotes around the whole text' : undefined;
}

function meant(key: string, node: Constraint, isGiven: (name: string) => boolean): string | undefined {
  const keys = keysOf(node);
  const near = nearest(
    key,
    keys.filter((name) => !isGiven(name)),
  );
  if (near !== undefined) return `did you mean \`${near}\`?`;
  const present = nearest(key, keys);
  return present && `\`${present}\` is there already: write both in one`;
}

/** Where a key belongs that is known in another place: further out, further in, or in other kinds of facts. */
function elsewhere(
  key: string,
  { path, node, whole }: { readonly path: Path; readonly node: Constraint; readonly whole: Constraint },
): string | undefined {
  for (let length = path.length - 1; length >= 0; length--) {
    const outer = constraintAt(path.slice(0, length), whole);
    if (!outer || !has(outer, key)) continue;
    const place = length === 0 ? 'at the top of the file' : `in ${nameOfMap(path.slice(0, length))}`;
    return `\`${key}\` belongs ${place}: indent it less`;
  }
  const inner = keysOf(node).filter((name) => has(below(node, name) ?? {}, key));
  if (inner.length > 0) return `\`${key}\` belongs under ${listed(inner, 'or')}`;
  const kinds = keysOf(whole).filter((name) => {
    const kind = below(whole, name);
    return typeof kind?.additionalProperties === 'object' && has(below(kind, '') ?? {}, key);
  });
  const isRare = kinds.length > 0 && kinds.length <= 4;
  return isRare ? `\`${key}\` is a key of ${listed(kinds)}` : undefined;
}

function has(node: Constraint, key: string): boolean {
  return node.properties !== undefined && Object.hasOwn(node.properties, key);
}

function allowed(node: Constraint): string {
  const keys = keysOf(node);
  return keys.length === 1
    ? `the only key allowed here is ${listed(keys)}`
    : `the keys allowed here are ${listed(keys)}`;
}

/** A key that has to be there and is not. */
export function missingKey({
  path,
  key,
  node,
  called = 'the policy',
}: {
  readonly path: Path;
  readonly key: string;
  readonly node: Constraint;
  readonly called?: string;
}): Complaint {
  const place = path.length === 0 ? called : nameOfMap(path);
  const advice = advised(below(node, key) ?? {});
  return {
    what: 'key-missing',
    message: `${place} has no \`${key}\``,
    help: advice === '' ? `add \`${key}\`` : `add \`${key}\`: ${advice}`,
  };
}

/** A name that cannot be an id, as a key or as a reference to one. */
export function wrongId(name: string): Complaint {
  return { what: 'id-wrong', message: `${cited(name)} cannot be used as an id`, help: adviceForId(name) };
}

function adviceForId(name: string): string {
  const most = idConstraint.maxLength ?? 0;
  if (idConstraint.not?.enum?.includes(name)) return 'the name is reserved: choose another one';
  if (isWellFormed(name) && name.length > most) return `an id has at most ${most} characters`;
  const suggestion = suggestedId(name);
  const rule = 'an id begins with a small letter and goes on with letters, digits and hyphens';
  return suggestion === undefined
    ? `${rule}, such as \`${idConstraint.examples?.[0]}\``
    : `write \`${suggestion}\`: ${rule}`;
}

function isWellFormed(name: string): boolean {
  return new RegExp(idConstraint.pattern ?? '', 'u').test(name);
}

function suggestedId(name: string): string | undefined {
  const words = name.slice(0, 200).match(/[A-Za-z0-9]+/g) ?? [];
  const [first = '', ...rest] = words;
  const id = [
    /^[A-Z0-9]+$/.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1),
    ...rest,
  ].join('-');
  const kept = /[A-Z]/.test(id.slice(1)) && words.length === 1 ? id : id.toLowerCase();
  const fine = kept !== name && kept.length <= 40 && isWellFormed(kept) && !/^_|[^\s\w.-]/.test(name);
  return fine && !idConstraint.not?.enum?.includes(kept) ? kept : undefined;
}
