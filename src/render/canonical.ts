/**
 * JSON in the canonical form of RFC 8785, the same bytes for the same data whoever wrote it: no spaces, keys ordered by
 * UTF-16 code units, numbers as ECMAScript prints them. Throws a RangeError for what has no such form: numbers that are
 * not finite, half surrogate pairs, and what JSON does not know.
 */
export function canonical(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (/\p{Cs}/u.test(value)) throw new RangeError('a text with half a surrogate pair has no canonical form');
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new RangeError(`the number ${value} has no canonical form`);
      return JSON.stringify(value);
    case 'boolean':
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? `[${Array.from(value, canonical).join(',')}]` : canonicalObject(value);
    default:
      throw new RangeError(`a value of type ${typeof value} has no canonical form`);
  }
}

function canonicalObject(object: object): string {
  const values = object as Readonly<Record<string, unknown>>;
  // Without a comparison, sort() compares by UTF-16 code units.
  const members = Object.keys(values)
    .sort()
    .map((key) => `${canonical(key)}:${canonical(values[key])}`);
  return `{${members.join(',')}}`;
}
