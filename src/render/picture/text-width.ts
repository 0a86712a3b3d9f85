/**
 * Widths of characters in thousandths of the size of the type. They are those of a wide face (DejaVu Sans, Verdana), for
 * nobody knows which face a reader has: in most of them a line ends before its width is used up.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI|!'’‘.,:;]/, 330],
  [/[ ftr()[\]/\\-]/, 410],
  [/[“”"°*^]/, 520],
  [/[mwMW@%—…]/, 1000],
  [/[a-z0-9_+=<>~$?]/, 640],
  [/[A-Z&#]/, 780],
];

/** The same for all other characters. It takes long to make patterns of scripts, so they are made where one is met. */
function widthInScript(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u.test(character))
    return 850;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 1050 : WIDEST;
}

/** Other scripts and signs, pictures among them. */
const WIDEST = 1400;

/** The widths of the characters up to the general punctuation, each found when it is first met; -1 for the others. */
const known = new Int16Array(0x2070).fill(-1);

/** The width of a text set in type of a size. */
export function widthOf(text: string, size: number): number {
  return (thousandthsOf(text) * size) / 1000;
}

/** The width of a text in thousandths of the size of the type: whole numbers, so that those of its parts add up to it. */
export function thousandthsOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const before = known[unit];
    if (before !== undefined && before >= 0) {
      sum += before;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
    const width = widthOfCharacter(character);
    if (unit < known.length) known[unit] = width;
    at += character.length - 1;
    sum += width;
  }
  return sum;
}

function widthOfCharacter(character: string): number {
  return widths.find(([pattern]) => pattern.test(character))?.[1] ?? widthInScript(character);
}
