const syllables = ['ba', 'den', 'ko', 'lum', 'mi', 'nor', 'pa', 'rel', 'su', 'vit'];

/** A made-up name of a company, in small letters: one for each number. */
export function brandOf(number: number): string {
  const digits = String(number).padStart(3, '0');
  return [...digits].map((digit) => syllables[Number(digit)]).join('');
}

/** A text with a name in place of another, in capitals where that had them. */
export function renamed(text: string, from: string, to: string): string {
  return text.replace(new RegExp(from, 'gi'), (found) => {
    if (found === found.toLowerCase()) return to;
    if (found === found.toUpperCase()) return to.toUpperCase();
    return `${to.charAt(0).toUpperCase()}${to.slice(1)}`;
  });
}
