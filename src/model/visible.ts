/** True for a text with anything in it that can be seen: neither white space nor what only acts upon its neighbours. */
export function isVisible(text: string): boolean {
  const first = text.charCodeAt(0);
  // Nearly every text begins with a character of ASCII, and V8 takes long to read a pattern of all scripts.
  return (first > 32 && first < 127) || /[^\s\p{DI}]/u.test(text);
}
