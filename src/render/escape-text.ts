/** An ampersand that does not begin a character reference. */
const BARE_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|\w+);)/gi;

/**
 * Escapes text between tags; character references in it stay, as Markdown has them too. Quotation marks stay, so that
 * a page can be read and compared as a file: the result is not for attributes.
 */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(BARE_AMPERSAND, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
