import { allows, below, type Constraint, keysOf } from '../constraints';
import type { Case, Complaint } from './complaint';
import { cited, exampleOf, inline, nameOfValue } from './wording';
import { wrongWord } from './words';

/** A value of another kind than is expected. */
export function wrongType(given: Case): Complaint {
  const { mistake, node, value, document } = given;
  const written = document.textOf(mistake.path);
  if (allows(node, 'string') && isScalar(value) && written) {
    // What reads as a number or as true is judged by the words: quotes help only where the text would be right.
    return wrongWord(given, written) ?? unquoted(given, written);
  }
  return {
    what: 'type-wrong',
    message: `expected ${expected(node)} for ${nameOfValue(mistake.path)}, found ${found(value, written)}`,
    ...advice(given),
  };
}

/** A number in a form that would be printed otherwise. */
export function oddNumber({ mistake: { path }, value, document }: Case): Complaint {
  return {
    what: 'number-unclear',
    message: `${cited(document.textOf(path) ?? value)} is read as the number ${cited(value)}`,
    help: `write ${cited(value)}`,
  };
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'number' || typeof value === 'boolean';
}

function unquoted({ mistake: { path }, value }: Case, written: string): Complaint {
  return {
    what: 'text-expected',
    message: `expected text for ${nameOfValue(path)}, found ${found(value, written)}`,
    help: `quote it: \`"${written.slice(0, 60)}"\``,
  };
}

const kinds = [
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'keys and values'],
  ['boolean', '`true` or `false`'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
] as const;

function expected(node: Constraint): string {
  const names = kinds.filter(([type]) => allows(node, type)).map(([, name]) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function found(value: unknown, written = ''): string {
  if (value === null) return written === '' ? 'nothing' : cited(written);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'keys and values';
  if (typeof value === 'boolean') return cited(written);
  return typeof value === 'number' ? `the number ${cited(written)}` : `the text ${cited(value)}`;
}

function advice(given: Case): { readonly help?: string } {
  const help = helpWith(given);
  return help === undefined ? {} : { help };
}

function helpWith({ mistake: { path }, node, value }: Case): string | undefined {
  const key = path.at(-1);
  if (value === null) {
    const isItem = typeof key === 'number';
    return isItem
      ? 'write the item after the dash, or delete the dash'
      : 'write a value after the colon, or delete the key';
  }
  if (allows(node, 'array') && typeof value !== 'object') return asList(key, value);
  if (allows(node, 'array')) return exampleWith(key, node);
  if (allows(node, 'boolean')) return asBoolean(value);
  if (allows(node, 'integer') || allows(node, 'number')) return asNumber(node, value);
  if (allows(node, 'object')) return asMap(node, value);
  return Array.isArray(value) && value.length === 1
    ? 'write it as a single text, without the dash or the brackets'
    : undefined;
}

function asList(key: string | number | undefined, value: unknown): string {
  const text = inline(value);
  const isShort = typeof key === 'string' && text.length <= 60 && !text.includes('`');
  return isShort
    ? `write it as a list: \`${key}: [${text}]\``
    : 'write it as a list: a dash and a space before each item';
}

function exampleWith(key: string | number | undefined, node: Constraint): string | undefined {
  const example = exampleOf(node);
  if (example === undefined) return undefined;
  return typeof key === 'string' ? `write a list, such as \`${key}: ${example}\`` : `such as \`${example}\``;
}

const yes = /^(?:true|yes|y|on)$/i;
const no = /^(?:false|no|n|off)$/i;

function asBoolean(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (yes.test(value)) return 'write `true`, without quotes';
  return no.test(value) ? 'write `false`, without quotes' : undefined;
}

function asNumber(node: Constraint, value: unknown): string | undefined {
  if (typeof value === 'string' && /^\d{1,9}$/.test(value)) return `write \`${value}\`, without quotes`;
  const example = exampleOf(node);
  return example && `write one such as \`${example}\``;
}

function asMap(node: Constraint, value: unknown): string | undefined {
  if (keysOf(node).length === 0) {
    const [example] = node.examples ?? [];
    const [id = 'main'] = Object.keys((example ?? {}) as object);
    return `begin each entry with an id of its own and a colon${Array.isArray(value) ? ' in place of the dash' : ''}, such as \`${id}:\``;
  }
  const [first = keysOf(node)[0] ?? ''] = node.required ?? [];
  const example = exampleOf(below(node, first) ?? {});
  return `write its keys on lines of their own, indented, such as \`${first}:${example === undefined ? '' : ` ${example}`}\``;
}
