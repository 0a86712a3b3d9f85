/**
 * Widths of characters in thousandths of the size of the type. They are those of a wide face (DejaVu Sans, Verdana), for
 * nobody knows which face a reader has: in most of them a line ends before its width is used up.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/[ijlI|!'’‘.,:;]/, 330],
  [/[ ftr()[\]/\\-]/, 410],
  [/[“”"°*^]/, 520],
  [/[mwMW@%—…]/, 1000],
  [/[a-z0-9_+=<>~$?]/, 640],
  [/[A-Z&#]/, 780],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u, 850],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1050],
];
/** Other scripts and signs, pictures among them. */
const widest = 1400;

const known = new Map<string, number>();

/** The width of a text set in type of a size. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const character of text) sum += widthOfCharacter(character);
  return (sum * size) / 1000;
}

function widthOfCharacter(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const width = widths.find(([pattern]) => pattern.test(character))?.[1] ?? widest;
  if (character < '\u0250') known.set(character, width);
  return width;
}
