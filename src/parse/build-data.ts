import { isAlias, isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml';
import type { Path, Source } from '../core/source';
import { type Fault, quote } from './fault';
import { forbiddenCharacter, nameOfCharacter } from './forbidden-characters';
import type { Said } from './line-sayings';
import { boundsOf } from './locate';
import type { Repeated } from './parsed';

/**
 * Turns the tree of the YAML library into plain data, and finds keys that are no text, keys given twice, merge keys,
 * numbers that are none, and forbidden characters written as escapes. Each key becomes an own property, `__proto__` too;
 * of keys given twice the first counts, and the others are `repeated`.
 */
export function buildData(
  source: Source,
  root: unknown,
): { readonly data: unknown; readonly faults: readonly Fault[]; readonly repeated: readonly Repeated[] } {
  const faults: Fault[] = [];
  const repeated: Repeated[] = [];
  const data = build(root, []);
  return { data, faults, repeated };

  function build(node: unknown, path: Path): unknown {
    if (isMap(node)) return buildMap(node, path);
    if (isSeq(node)) return node.items.map((item, index) => build(item, [...path, index]));
    return isScalar(node) ? buildScalar(node) : null;
  }

  function buildMap(map: YAMLMap, path: Path): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const seen = new Map<string, unknown>();
    for (const pair of map.items) {
      const key = readKey(pair);
      const value = build(pair.value, [...path, key ?? '']);
      if (key === undefined) continue;
      if (seen.has(key)) {
        faults.push(duplicateFault(key, pair.key, seen.get(key)));
        repeated.push({ path: [...path, key], value });
      } else {
        seen.set(key, pair.key);
        if (key === '__proto__') Object.defineProperty(data, key, { value, ...ownProperty });
        else data[key] = value;
      }
    }
    return data;
  }

  function readKey({ key }: Pair): string | undefined {
    if (isAlias(key)) return undefined;
    if (!isScalar(key)) {
      faults.push({ ...keyNotText('a map or a list'), ...boundsOf(source.text, key) });
      return undefined;
    }
    const value = buildScalar(key);
    if (value === '<<' && key.type === Scalar.PLAIN) {
      faults.push({ ...mergeKey, ...boundsOf(source.text, key) });
      return undefined;
    }
    if (typeof value === 'string') return value;
    const bounds = boundsOf(source.text, key);
    const words = source.text.slice(bounds.start, bounds.end);
    faults.push({ ...(words === '' ? keyMissing : keyNotText(kindOf(value), words)), ...bounds });
    return undefined;
  }

  function duplicateFault(key: string, node: unknown, first: unknown): Fault {
    return {
      code: 'yaml/key-duplicate',
      message: `the key ${quote(key)} is given twice`,
      ...boundsOf(source.text, node),
      help: 'keep one of the two, or merge them',
      related: [{ message: 'first given here', span: { source, ...boundsOf(source.text, first) } }],
    };
  }

  function buildScalar(node: Scalar): unknown {
    const { value } = node;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      const bounds = boundsOf(source.text, node);
      faults.push({ ...notFinite(source.text.slice(bounds.start, bounds.end)), ...bounds });
    }
    if (typeof value === 'string' && node.type === Scalar.QUOTE_DOUBLE) findForbiddenEscape(node, value);
    return value;
  }

  function findForbiddenEscape(node: Scalar, value: string): void {
    const [character] = forbiddenCharacter().exec(value) ?? [];
    if (character === undefined) return;
    const bounds = boundsOf(source.text, node);
    const place = firstForbiddenEscape(source.text.slice(bounds.start, bounds.end));
    faults.push({
      code: 'yaml/character-forbidden',
      message: `${nameOfCharacter(character)} is not allowed in a policy`,
      start: bounds.start + (place?.index ?? 0),
      end: place ? bounds.start + place.index + place.length : bounds.end,
      help: place ? 'delete the escape' : 'delete the character',
    });
  }
}

const ownProperty = { enumerable: true, configurable: true, writable: true };

const mergeKey: Said = {
  code: 'yaml/merge-key-forbidden',
  message: 'merge keys `<<` are not allowed',
  help: 'write out the keys that are meant to be merged; put quotes around a key that is really called `"<<"`',
};

const keyMissing: Said = {
  code: 'yaml/key-missing',
  message: 'a key is missing before the colon',
  help: 'write `key: value`; if it is text that starts with a colon, put quotes around it',
};

function keyNotText(kind: string, words?: string): Said {
  return {
    code: 'yaml/key-not-text',
    message: words === undefined ? `${kind} cannot be a key` : `the key ${quote(words)} is ${kind}, not text`,
    help: words === undefined ? 'use text as key, in quotes if it starts with a bracket' : `quote it: \`"${words}"\``,
  };
}

function kindOf(value: unknown): string {
  return typeof value === 'number' ? 'a number' : typeof value === 'boolean' ? 'true or false' : 'nothing (null)';
}

function notFinite(words: string): Said {
  return {
    code: 'yaml/number-not-finite',
    message: `${quote(words)} is read as a number that cannot be written down`,
    help: `if it is text, quote it: \`"${words.slice(0, 40)}"\``,
  };
}

const escapes = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|[\s\S])/g;
const shortEscapes = new Map([
  ['\\0', '\u0000'],
  ['\\a', '\u0007'],
  ['\\b', '\b'],
  ['\\e', '\u001b'],
  ['\\f', '\f'],
  ['\\v', '\v'],
  ['\\N', '\u0085'],
]);

function firstForbiddenEscape(written: string): { readonly index: number; readonly length: number } | undefined {
  let before = '';
  let beforeEnd = -1;
  for (const match of written.matchAll(escapes)) {
    const [words, two, four, eight] = match;
    const digits = two ?? four ?? eight;
    const character = digits === undefined ? (shortEscapes.get(words) ?? '') : characterOf(digits);
    const end = match.index + words.length;
    const next = /^\\u([\da-fA-F]{4})/.exec(written.slice(end, end + 6))?.[1];
    // Two escapes that make one surrogate pair are a character like any other.
    const isFirstHalf = next !== undefined && !forbiddenCharacter().test(character + characterOf(next));
    const isSecondHalf = beforeEnd === match.index && !forbiddenCharacter().test(before + character);
    if (forbiddenCharacter().test(character) && !isFirstHalf && !isSecondHalf) {
      return { index: match.index, length: words.length };
    }
    before = character;
    beforeEnd = end;
  }
  return undefined;
}

function characterOf(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
