import { resolved, type SchemaNode } from '../../model/walk';
import type { Difference } from '../change';
import type { Shift } from './row';
import { differOnlyInSpelling } from './spelling';
import { secondsIn, strengthOf } from './strength';

/** What a list gained and lost between two sides; a single value counts as a list of one. */
export interface Exchange {
  readonly gained: readonly unknown[];
  readonly lost: readonly unknown[];
}

/** The members that one value has and the other has not. */
export function exchangeOf(old: unknown, now: unknown): Exchange {
  const [before, after] = [membersOf(old), membersOf(now)];
  const [known, kept] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return {
    gained: after.filter((one) => !known.has(keyOf(one))),
    lost: before.filter((one) => !kept.has(keyOf(one))),
  };
}

/** What happened to the value of a field, by what the schema says of it: a list, a text in which spelling does not matter. */
export function shiftOf(difference: Difference, field: string, node: SchemaNode): Shift {
  const { kind, old, new: now } = difference;
  const isText = hasSpelling(node) || (node.items !== undefined && hasSpelling(resolved(node.items)));
  if (kind === 'renamed' || kind === 'moved') return kind;
  if (field === '') return kind === 'added' ? 'came' : 'went';
  if (typeof old === 'boolean' || typeof now === 'boolean') return ofSwitch(old, now);
  if (Array.isArray(old) && Array.isArray(now)) return ofList(old, now, isText);
  const isItem = node.type === 'array' && !Array.isArray(old ?? now);
  if (isItem && old === undefined) return 'more';
  if (isItem && now === undefined) return 'fewer';
  return ofValue(old, now, field, isText);
}

/** Names, phrases and prose have a spelling; words of a list, ids and addresses on the net have none. */
function hasSpelling(node: SchemaNode): boolean {
  return node['x-text'] === 'inline' || node['x-text'] === 'literal';
}

/** Absent and `false` differ in no more than that the no is said. */
function ofSwitch(old: unknown, now: unknown): Shift {
  if (now === true) return 'came';
  return old === true ? 'went' : 'restated';
}

function ofList(old: readonly unknown[], now: readonly unknown[], isText: boolean): Shift {
  const { gained, lost } = exchangeOf(old, now);
  if (gained.length === 0 && lost.length === 0) return 'reordered';
  if (lost.length === 0) return 'more';
  if (gained.length === 0) return 'fewer';
  return isText && respelled(lost, gained) ? 'respelled' : 'replaced';
}

function respelled(lost: readonly unknown[], gained: readonly unknown[]): boolean {
  return (
    lost.length === gained.length &&
    lost.every((one, at) => typeof one === 'string' && differOnlyInSpelling(one, String(gained[at])))
  );
}

function ofValue(old: unknown, now: unknown, field: string, isText: boolean): Shift {
  const [before, after] = [strengthOf(field, old), strengthOf(field, now)];
  if ((old === undefined || now === undefined) && before === after && before !== undefined) return 'restated';
  const denies = /modality$|Modality$|^collects$/.test(field);
  if (denies && now === 'never') return 'denied';
  if (denies && old === 'never') return 'undenied';
  if (before !== undefined && after !== undefined) {
    if (before === after) return 'replaced';
    return before < after ? 'firmer' : 'softer';
  }
  if (old === undefined) return 'came';
  if (now === undefined) return 'went';
  const [earlier, later] = [secondsIn(old) ?? old, secondsIn(now) ?? now];
  if (typeof earlier === 'number' && typeof later === 'number') {
    if (earlier === later) return 'respelled';
    return earlier < later ? 'longer' : 'shorter';
  }
  return isText && differOnlyInSpelling(String(old), String(now)) ? 'respelled' : 'replaced';
}

function membersOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The same text for the same data, whatever the order of its keys. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [two]) => (one < two ? -1 : 1)))
      : inner,
  );
}
