import type { Diagnostic } from '../core/diagnostic';
import type { Source } from '../core/source';

/**
 * What no text of a policy may hold: control characters but tab, line feed and carriage return; half surrogate pairs;
 * byte order marks; the code points that are no characters; and the controls that turn the direction of text, which
 * make a reviewer see something else than what is compiled. A pattern for each who asks: V8 takes long even to read it.
 */
export function forbiddenCharacter(): RegExp {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{NChar}\p{Cs}]/u;
}

/** No text without one of these code units has a forbidden character; halves of pairs may make an allowed one. */
const suspicious =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff\ud800-\udfff]/;

/** True where a text has a forbidden character; quick for those that have none. */
export function hasForbiddenCharacter(text: string): boolean {
  return suspicious.test(text) && forbiddenCharacter().test(text);
}

/** One finding for each character that is forbidden, at the first place where it stands. */
export function findForbiddenCharacters(source: Source): Diagnostic[] {
  if (!suspicious.test(source.text)) return [];
  const places = new Map<string, { first: number; end: number; count: number }>();
  for (const match of source.text.matchAll(new RegExp(forbiddenCharacter(), 'gu'))) {
    const name = nameOfCharacter(match[0]);
    const place = places.get(name);
    if (place) place.count++;
    else places.set(name, { first: match.index, end: match.index + match[0].length, count: 1 });
  }
  return [...places].map(([name, { first, end, count }]) => ({
    code: 'yaml/character-forbidden',
    severity: 'error',
    message: `${name} is not allowed in a policy${count > 1 ? ` (the first of ${count} places)` : ''}`,
    span: { source, start: first, end },
    help: 'delete the character, which most editors do not show; retype the words around it if need be',
  }));
}

/** What to call a forbidden character in a message, such as `the control character U+0000`. */
export function nameOfCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hexadecimal = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code >= 0xd800 && code <= 0xdfff) return 'half a surrogate pair';
  if (code === 0xfeff) return `a byte order mark (${hexadecimal}) inside the text`;
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return `the text direction control ${hexadecimal}`;
  }
  if (/\p{NChar}/u.test(character)) return `the code point ${hexadecimal}, which is no character,`;
  return `the control character ${hexadecimal}${code === 0 ? ' (NUL)' : ''}`;
}
