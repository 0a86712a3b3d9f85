/**
 * JSON in the canonical form of RFC 8785, the same bytes for the same data whoever wrote it: no spaces, keys ordered by
 * UTF-16 code units, numbers as ECMAScript prints them. Throws a RangeError for what has no such form: numbers that are
 * not finite, half surrogate pairs, and what JSON does not know.
 */
export function canonical(value: unknown): string {
  // The engine writes a whole value at once much faster than we its parts.
  const ordered = inOrder(value);
  const text = ordered === undefined ? undefined : JSON.stringify(ordered);
  // `\ud` is how it writes half a surrogate pair, or what was written like one.
  return text === undefined || text.includes('\\ud') ? written(value) : text;
}

/** A value whose keys are in order; undefined where an object has a key that no object keeps in its place. */
function inOrder(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? copyInOrder(value) : plain(value);
}

function copyInOrder(value: object): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      const ordered = inOrder(item);
      if (ordered === undefined) return undefined;
      items.push(ordered);
    }
    return items;
  }
  const values = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of sorted(Object.keys(values))) {
    const ordered = inOrder(values[key]);
    if (ordered === undefined || key === '__proto__' || isDigit(key.charCodeAt(0))) return undefined;
    copy[key] = ordered;
  }
  return copy;
}

/** Up to so many keys it takes longer to call `sort` than to do what it does. */
const FEW = 16;

/** The same keys by their UTF-16 code units, as `<` and a `sort` without a comparison have them. */
function sorted(keys: string[]): readonly string[] {
  if (keys.length > FEW) return keys.sort();
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] as string;
    let place = index;
    for (; place > 0 && (keys[place - 1] as string) > key; place--) keys[place] = keys[place - 1] as string;
    keys[place] = key;
  }
  return keys;
}

/** Objects have numbers before all other keys. */
function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A value that is no object, if it has a canonical form. */
function plain(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`the number ${value} has no canonical form`);
  }
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new RangeError(`a value of type ${typeof value} has no canonical form`);
}

function written(value: unknown): string {
  if (typeof value === 'string' && /\p{Cs}/u.test(value)) {
    throw new RangeError('a text with half a surrogate pair has no canonical form');
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(plain(value));
  if (Array.isArray(value)) return `[${Array.from(value, written).join(',')}]`;
  const values = value as Readonly<Record<string, unknown>>;
  const members = Object.keys(values)
    .sort()
    .map((key) => `${written(key)}:${written(values[key])}`);
  return `{${members.join(',')}}`;
}
