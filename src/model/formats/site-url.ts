import type { Format } from '../format';
import { url } from './url';

/** The address below which pages are published: one of the web, without a query or a part after `#`. */
export const siteUrl: Format = {
  what: 'the address of a site',
  example: 'https://acme.example/legal/',
  validate: (text) => isOfWeb(text) && !/[?#]/.test(text),
  explain(text) {
    if (!url.validate(text)) return url.explain(text);
    if (!isOfWeb(text)) return { why: 'only http and https addresses are allowed' };
    return { why: 'there is a `?` or `#` in it', help: `write \`${text.replace(/[?#].*$/s, '')}\`` };
  },
};

function isOfWeb(text: string): boolean {
  return /^https?:/i.test(text) && url.validate(text);
}
