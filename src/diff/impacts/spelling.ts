/**
 * Whether two texts differ in nothing but capitals, spaces and the marks between words. A mark inside of a word or a
 * number stays: `1.5` is not `15`, and `we’re` is not `were`.
 */
export function differOnlyInSpelling(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/(?<![\p{L}\p{N}])[-.,;:!?"'()[\]–—…*_`]+|[-.,;:!?"'()[\]–—…*_`]+(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
}
