/**
 * What must not reach a terminal raw: control characters, direction controls, line separators, byte order marks, half
 * surrogate pairs, and the invisible tag characters.
 */
function unseen(): RegExp {
  return /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{NChar}\u{e0000}-\u{e007f}\p{Cs}]/gu;
}

/** True for a text of nothing but the letters and signs of ASCII, each of which takes a column; most are such. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** A text with each character that a terminal would act upon, or not show, written as an escape: `\n`, `\x1b`, `\u{202e}`. */
export function visible(text: string): string {
  return isPlain(text) ? text : text.replace(unseen(), escapeOf);
}

/** As `visible`, but in the form of JSON and only for what JSON would leave raw; the text it stands for stays the same. */
export function visibleInJson(json: string): string {
  return json.replace(unseen(), (character) => {
    if (character < ' ') return character;
    const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
  });
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '\\t';
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
}
