/** Words that are spelled with a consonant first and spoken with a vowel. */
const silent = /^(hour|honest|honou?r|heir)/i;
/** Words that are spelled with a vowel first and spoken with a consonant. */
const consonantal = /^(one\b|once\b|uni(?!n|m|d)|us(e|a|ing|ual)|eu(?!l)|ubiq|uk\b|url\b|utili)/i;
/** Letters whose names begin with a vowel sound, for words that are spelled out: an SMS, an FAQ. */
const spelledWithVowel = /^[AEFHILMNORSX]/;
const abbreviation = /^[A-Z]{2,}(?!\w*[a-rt-z])|^[A-Z]-/;
/** Abbreviations that are spoken like words: a SIM card, a MAC address. */
const spoken = /^(SIM|MAC|RAM|ROM|LAN|HIPAA|FERPA|NATO)\b/;

/** The noun with “a” or “an” before it: an Alluster account, a user, an hour, an SMS. */
export function withArticle(noun: string): string {
  const word = noun.replace(/^[^A-Za-z0-9]+/, '');
  const vowel =
    abbreviation.test(word) && !spoken.test(word)
      ? spelledWithVowel.test(word)
      : silent.test(word) || (/^[aeiou8]/i.test(word) && !consonantal.test(word)) || /^(11|18)\b/.test(word);
  return `${vowel ? 'an' : 'a'} ${noun}`;
}

const determined =
  /^(the|a|an|any|all|every|each|some|no|this|that|these|those|such|certain|other|several|various|your|their|our|its|his|her|whose|what|whatever|whether|information|data about|personal data about|details of|details about|anything|everything|nothing|only|both|either|more|aggregated?|anonymous|anonymi[sz]ed|de-?identified)\b/i;

/** True when the noun phrase stands on its own and takes no possessive before it. */
export function isDetermined(noun: string): boolean {
  return determined.test(noun.replace(/^[^A-Za-z]+/, ''));
}

/** The noun with its owner before it: your account details; a phrase that has its own determiner stays as it is. */
export function ownedBy(owner: string, noun: string): string {
  return isDetermined(noun) ? noun : `${owner} ${noun}`;
}

/** True for a noun phrase in the plural, as far as its last word tells. */
export function isPlural(noun: string): boolean {
  if (/\band\b/.test(noun)) return true;
  const head = noun.replace(
    / (of|about|in|on|for|to|from|with|by|at|under|through|against|between|that|who|whom|whose|which) .*$/,
    '',
  );
  // “Analysis”, “access”, “status”, “news” and “SMS” are one thing.
  if (/\b(news|[A-Z]+S)$/.test(head)) return false;
  return /(?<![sui])s$/i.test(head) || /\b(people|children|men|women|media|criteria)$/i.test(head);
}

/** The possessive of a name: Alluster's, Allure Systems'. */
export function possessive(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** The first letter in upper case; quotes, emphasis and brackets before it are passed over, names such as eBay too. */
export function capital(text: string): string {
  // Most texts begin with a letter, and no marks need to be searched for.
  const first = text.charAt(0);
  if (first >= 'A' && first <= 'Z') return text;
  if (first >= 'a' && first <= 'z') {
    const second = text.charAt(1);
    return second >= 'A' && second <= 'Z' ? text : first.toUpperCase() + text.slice(1);
  }
  // The words of a link begin like others; an address that is a link is shown as it is.
  const link = /^\[([^\]]*)\]\(/.exec(text)?.[1];
  const marks =
    link !== undefined && (/ /.test(link) || !/[.@:+]/.test(link))
      ? /^(\[)([a-z])/
      : /^((?:[“"‘'(*_]|\\[*_(["'])*)([a-z])(?![A-Z])/;
  return text.replace(marks, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The first letter in lower case, unless the word is a name, an abbreviation or “I”. */
export function uncapital(text: string): string {
  return text.replace(/^(The|A|An|If|When|Where|In|For|On|You|Your|We|Our|It|This|These|They|All|Any)\b/, (word) =>
    word.toLowerCase(),
  );
}

/** The items with commas and the word before the last: “a, b and c”; an item with its own “and” gets a serial comma. */
export function joined(items: readonly string[], word: 'and' | 'or' | 'and/or' | ''): string {
  if (items.length < 2) return items[0] ?? '';
  // What stands in brackets is apart from the row.
  let heavy = false;
  let knots = 0;
  for (const item of items) {
    const open = item.includes('(') ? item.replace(/ \([^()]*\)/g, '') : item;
    heavy ||= open.includes(',');
    if (open.includes(' and ') || (open.includes('or ') && / (and\/)?or /.test(open))) knots++;
  }
  const knotted = knots > 0;
  const comma = heavy && items.length > 2 ? '; ' : ', ';
  const last = items[items.length - 1] ?? '';
  const before = items.slice(0, -1).join(comma);
  if (word === '') return `${before}${comma}${last}`;
  const pause = items.length === 2 ? (heavy || knots === 2 ? ', ' : ' ') : heavy ? '; ' : knotted ? ', ' : ' ';
  return `${before}${pause}${word} ${last}`;
}
