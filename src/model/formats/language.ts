import type { Format } from '../format';

/** Languages by the names that are taken for their tags. */
const names = new Map([
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['czech', 'cs'],
  ['danish', 'da'],
  ['deutsch', 'de'],
  ['dutch', 'nl'],
  ['english', 'en'],
  ['finnish', 'fi'],
  ['french', 'fr'],
  ['german', 'de'],
  ['greek', 'el'],
  ['hebrew', 'he'],
  ['hindi', 'hi'],
  ['italian', 'it'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['norwegian', 'no'],
  ['polish', 'pl'],
  ['portuguese', 'pt'],
  ['russian', 'ru'],
  ['spanish', 'es'],
  ['swedish', 'sv'],
  ['turkish', 'tr'],
]);

/** A BCP 47 tag: language, extended language, script, region, variants, extensions and private use, well formed. */
export const language: Format = {
  what: 'a language tag',
  example: 'pt-BR',
  validate: isTag,
  explain(text) {
    const meant = names.get(text.toLowerCase()) ?? text.replace(/_/g, '-').replace(/\.[A-Za-z0-9-]+$/, '');
    return {
      help: meant !== text && isTag(meant) ? `did you mean \`${meant}\`?` : 'write a tag such as `en`, `de` or `pt-BR`',
    };
  },
};

/** Takes the subtags one by one, each at most once, in the order of RFC 5646. */
function isTag(text: string): boolean {
  if (text.length > 35) return false;
  const tags = text.toLowerCase().split('-');
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    const matches = pattern.test(tags[at] ?? '');
    if (matches) at++;
    return matches;
  };
  if (!take(/^[a-z]{2,3}$/)) return false;
  take(/^[a-z]{3}$/);
  take(/^[a-z]{4}$/);
  take(/^(?:[a-z]{2}|\d{3})$/);
  const variants = new Set<string>();
  while (take(/^(?:[a-z\d]{5,8}|\d[a-z\d]{3})$/)) {
    const variant = tags[at - 1] ?? '';
    if (variants.has(variant)) return false;
    variants.add(variant);
  }
  const singletons = new Set<string>();
  while (take(/^[a-wyz\d]$/)) {
    const singleton = tags[at - 1] ?? '';
    if (singletons.has(singleton) || !take(/^[a-z\d]{2,8}$/)) return false;
    singletons.add(singleton);
    while (take(/^[a-z\d]{2,8}$/));
  }
  if (take(/^x$/)) {
    if (!take(/^[a-z\d]{1,8}$/)) return false;
    while (take(/^[a-z\d]{1,8}$/));
  }
  return at === tags.length;
}
