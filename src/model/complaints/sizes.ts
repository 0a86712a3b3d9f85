import type { Path } from '../../core/source';
import { constraintAt, idConstraint, keysOf } from '../constraints';
import { listed } from '../fact-words';
import type { Case, Complaint } from './complaint';
import { wrongId } from './keys';
import { cited, nameOfMap, nameOfValue } from './wording';

/** A text that is empty or nothing but blanks. */
export function emptyText({ mistake: { path }, grammar }: Case): Complaint {
  const key = path.at(-1);
  const isItem = typeof key === 'number';
  const isRequired = !isItem && constraintAt(path.slice(0, -1), grammar.whole)?.required?.includes(key ?? '');
  const help = isItem
    ? 'write the text, or delete the item'
    : isRequired
      ? 'write the text'
      : 'write the text, or delete the key';
  return { what: 'text-empty', message: `${nameOfValue(path)} is empty`, help };
}

/** A text past its limit. */
export function longText({ mistake: { path, params }, node, value }: Case): Complaint {
  const text = String(value);
  if (node.pattern === idConstraint.pattern) return wrongId(text);
  return {
    what: 'text-long',
    message: `${nameOfValue(path)} has ${[...text].length} characters, and at most ${params.limit} are allowed`,
    help: 'shorten it, or divide it',
  };
}

/** A list or a map by id past its limit. */
export function tooMany(path: Path, value: unknown, { limit, count }: Case['mistake']['params']): Complaint {
  const isList = Array.isArray(value);
  const [name, items] = isList ? [nameOfValue(path), 'items'] : [nameOfMap(path), 'entries'];
  return {
    what: isList ? 'list-long' : 'map-long',
    message: `${name} has ${count} ${items}, and at most ${limit} are allowed`,
    help: isList ? 'shorten the list, or divide it' : 'check whether several entries say the same',
  };
}

/** A list without items. */
export function emptyList({ mistake: { path } }: Case): Complaint {
  return {
    what: 'list-empty',
    message: `${nameOfValue(path)} is an empty list`,
    help: typeof path.at(-1) === 'number' ? 'add an item, or delete the list' : 'add an item, or delete the key',
  };
}

/** A map without keys, where one is needed. */
export function emptyMap({ mistake: { path }, node }: Case): Complaint {
  const keys = keysOf(node);
  const choice = keys.length > 0 ? `add one of ${listed(keys, 'or')}` : 'add an entry with an id of its own';
  return { what: 'map-empty', message: `${nameOfMap(path)} is empty`, help: `${choice}, or delete it` };
}

/** A number that is too small or too large. */
export function numberOutOfRange({ mistake: { path }, node: { minimum, maximum }, value }: Case): Complaint {
  const range =
    minimum === undefined
      ? `at most ${maximum}`
      : maximum === undefined
        ? `at least ${minimum}`
        : `from ${minimum} to ${maximum}`;
  return {
    what: 'number-out-of-range',
    message: `${cited(value)} is out of range for ${nameOfValue(path)}`,
    help: `give a number ${range}`,
  };
}

/** An item that stands in its list before. */
export function repeatedValue({ mistake: { path, params }, value }: Case): Complaint {
  const list = path.slice(0, -1);
  const item = typeof value === 'object' ? 'the same item' : cited(value);
  return {
    what: 'value-repeated',
    message: `${item} stands in ${nameOfValue(list)} twice`,
    help: 'delete one of the two',
    related: { path: [...list, Number(params.first)], message: 'it stands here first' },
  };
}
