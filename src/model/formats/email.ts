import { fullFormats } from 'ajv-formats/dist/formats';
import type { Format } from '../format';

const pattern = fullFormats.email as RegExp;

/** One e-mail address with a domain of two parts or more. */
export const email: Format = {
  what: 'an e-mail address',
  example: 'privacy@example.com',
  validate: isAddress,
  explain(text) {
    const parts = text.split(/[,;\s]+/, 12).filter((part) => part !== '');
    if (parts.length > 1 && parts.every(isAddress))
      return { why: 'there are several addresses in it', help: 'give one address for each item of the list' };
    const inside = /<([^<>]*)>$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '').trim();
    if (inside !== text && isAddress(inside)) return { help: `write \`${inside}\`` };
    if (!text.includes('@')) return { why: 'the `@` is missing' };
    if (text.split('@').length > 2) return { why: 'there is more than one `@`' };
    if (/\s/.test(text)) return { why: 'there is a space in it' };
    if (!text.slice(text.indexOf('@')).includes('.')) return { why: 'the domain after the `@` is not complete' };
    return {};
  },
};

function isAddress(text: string): boolean {
  if (text.length > 254) return false;
  const at = text.indexOf('@');
  const name = text.slice(0, at);
  const labels = text.slice(at + 1).split('.');
  if (at < 1 || name.length > 64 || labels.some((part) => part.length > 63) || /^\d+$/.test(labels.at(-1) ?? ''))
    return false;
  return labels.length > 1 && pattern.test(text);
}
