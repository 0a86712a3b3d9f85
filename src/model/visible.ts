/** A character that can be seen: neither white space nor one of those that only act upon their neighbours. */
const seen = /[^\s\p{DI}]/u;

/** True for a text with anything in it that can be seen. */
export function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every text begins with a character of ASCII.
  return (first > 32 && first < 127) || seen.test(text);
}
