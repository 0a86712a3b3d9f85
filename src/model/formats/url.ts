import type { Format } from '../format';
import { email } from './email';
import { phone } from './phone';

const forbidden = /[\s\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff"'<>\\`{}|^]/;
const scheme = /^([A-Za-z][A-Za-z0-9+.-]{0,30}):/;
const web = /^https?:\/\/([^/?#]*)(?:[/?#]|$)/i;
const plainLabel = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;

/** An address of the web, of mail or of a telephone, complete and safe to link to. */
export const url: Format = {
  what: 'a valid address',
  example: 'https://example.com/privacy',
  validate: (text) => faultOf(text) === undefined,
  explain(text) {
    const fault = faultOf(text) ?? {};
    const secure = `https://${text.replace(/^\/+/, '')}`;
    const isBare = !scheme.test(text) || /^[a-z0-9.-]+\.[a-z]{2,}:\d/i.test(text);
    if (isBare && text.length < 300 && !text.includes('@') && secure.includes('.') && faultOf(secure) === undefined) {
      return { why: 'the `https://` is missing', help: `write \`${secure}\`` };
    }
    if (email.validate(text)) return { why: 'it is an e-mail address', help: `write \`mailto:${text}\`` };
    return fault;
  },
};

function faultOf(text: string): { readonly why?: string; readonly help?: string } | undefined {
  const name = scheme.exec(text)?.[1]?.toLowerCase();
  if (name === undefined) return {};
  if (!['http', 'https', 'mailto', 'tel'].includes(name)) {
    return { why: 'only http, https, mailto and tel addresses are allowed' };
  }
  const [character] = forbidden.exec(text) ?? [];
  if (character !== undefined) {
    return /\s/.test(character)
      ? { why: 'there is a space in it', help: 'write a space as `%20`' }
      : { why: 'there is a character in it that an address cannot have', help: 'percent-encode the character' };
  }
  const rest = text.slice(name.length + 1);
  if (name === 'tel') return phone.validate(rest) ? undefined : { why: 'the telephone number is not valid' };
  if (name === 'mailto') return isMailto(rest) ? undefined : { why: 'the e-mail address is not valid' };
  return webFault(text);
}

function webFault(text: string): { readonly why: string; readonly help?: string } | undefined {
  const authority = web.exec(text)?.[1];
  if (authority === undefined) return { why: 'two slashes must follow the colon' };
  if (authority.includes('@')) {
    return { why: 'a user name or password in an address is not allowed', help: 'delete what stands before the `@`' };
  }
  const [, host = '', port = ''] = /^(\[[0-9A-Fa-f:.]*\]|[^:]*)(.*)$/.exec(authority) ?? [];
  if (host === '') return { why: 'the name of the site is missing' };
  const fine = host.startsWith('[') || host.replace(/\.$/, '').split('.').every(isHostLabel);
  if (!fine) return { why: 'the name of the site is not valid' };
  if (port !== '' && !(/^:\d{1,5}$/.test(port) && Number(port.slice(1)) <= 65535))
    return { why: 'the port is not valid' };
  return /%(?![0-9A-Fa-f]{2})/.test(text) ? { why: 'a `%` must be followed by two hexadecimal digits' } : undefined;
}

function isHostLabel(label: string): boolean {
  if (label.length > 63) return false;
  // Letters of other scripts are rare in the names of sites, and V8 takes long even to read a pattern of them.
  return plainLabel.test(label) || /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label);
}

/** An address, and perhaps a subject or the like after a question mark. */
function isMailto(rest: string): boolean {
  const end = rest.indexOf('?');
  if (!email.validate(end === -1 ? rest : rest.slice(0, end))) return false;
  return end === -1 || /^[a-z]+=[^#?]*$/i.test(rest.slice(end + 1));
}
