import { errors } from '../../core/code';

/** What is known of the codes of what the schema does not allow, and of the one that ends their list. */
export const schemaCodes = errors({
  'schema/country-wrong': {
    title: 'every country is a code of two capitals',
    why: 'Packs of law, and sentences, find a country by its code. A name is spelled in many ways.',
    fix: 'write the ISO 3166-1 code, or `EU` or `EEA`',
    avoid: 'controllers:\n  main: {legalName: Acme Ltd, country: Belgium} # !',
    prefer: 'controllers:\n  main: {legalName: Acme Ltd, country: BE}',
  },
  'schema/date-wrong': {
    title: 'every date is a day that there is, as year, month and day',
    why: 'In other forms, day and month can be taken for one another.',
    fix: 'write a date such as `2026-01-31`',
    avoid: 'policy: {title: Privacy Policy, dates: {effective: 31.1.2026}} # !',
    prefer: 'policy: {title: Privacy Policy, dates: {effective: 2026-01-31}}',
  },
  'schema/duration-wrong': {
    title: 'every duration is one of ISO 8601',
    why: 'It is told in words, and compared with what a law allows, and “a while” can be neither.',
    fix: 'write a duration such as `P30D`, `P6M` or `P2Y`',
    avoid: 'retention:\n  account: {data: [account], keep: {period: 30 days}} # !',
    prefer: 'retention:\n  account: {data: [account], keep: {period: P30D}}',
  },
  'schema/email-wrong': {
    title: 'every e-mail address is one',
    why: 'Who writes to an address that is none gets no answer.',
    fix: 'write an address such as `privacy@example.com`',
    avoid: 'contacts:\n  privacy: {email: [privacy at example.com]} # !',
    prefer: 'contacts:\n  privacy: {email: [privacy@example.com]}',
  },
  'schema/form-wrong': {
    title: 'every value is written the way its key asks',
    why: 'What has another form could not be printed, compared or linked to.',
    fix: 'write it as the finding says; `docs/schema.md` shows an example for every key',
  },
  'schema/id-wrong': {
    title: 'every id begins with a small letter and goes on with letters, digits and hyphens',
    why: 'Ids become addresses in the page and in the manifest, where other characters would have to be escaped.',
    fix: 'choose an id such as `newsletter` or `sign-up`',
    avoid:
      'definitions:\n  Our Site: {term: Site, means: our website} # !\nstatements:\n  site: {kind: fact, text: The Site is free.}',
    prefer:
      'definitions:\n  our-site: {term: Site, means: our website}\nstatements:\n  site: {kind: fact, text: The Site is free.}',
  },
  'schema/key-missing': {
    title: 'every fact has the keys that its sentence needs',
    why: 'Without them the sentence would have a hole.',
    fix: 'add the key',
    avoid: 'purposes:\n  service: {marketing: false} # !',
    prefer: 'purposes:\n  service: {label: provide our services}',
  },
  'schema/key-unknown': {
    title: 'every key is one that the schema knows in its place',
    why: 'What stands under a misspelt key would be left out of the policy, and nobody would notice.',
    fix: 'correct the spelling, or move the key to where it belongs; `docs/schema.md` lists all keys',
    avoid: 'contacts:\n  privacy: {email: [privacy@example.com], fone: +32 2 123 45 67} # !',
    prefer: "contacts:\n  privacy: {email: [privacy@example.com], phone: ['+32 2 123 45 67']}",
  },
  'schema/language-wrong': {
    title: 'every language is a language tag',
    why: 'Browsers and screen readers choose hyphens and voices by it.',
    fix: 'write a tag such as `en` or `en-GB`',
    avoid: 'policy: {title: Privacy Policy, language: English} # !',
    prefer: 'policy: {title: Privacy Policy, language: en}',
  },
  'schema/list-empty': {
    title: 'every list has an item',
    why: 'A list of nothing leaves open whether there is nothing or whether it was forgotten.',
    fix: 'add an item, or delete the key',
    avoid: 'collection:\n  signup: {data: []} # !',
    prefer: 'collection:\n  signup: {data: [account]}',
  },
  'schema/list-long': {
    title: 'every list is short enough to be read',
    why: 'So many items are seldom meant, and nobody reads a sentence that enumerates them.',
    fix: 'shorten the list, or divide it',
  },
  'schema/map-empty': {
    title: 'every map has an entry',
    why: 'A map of nothing leaves open whether there is nothing or whether it was forgotten.',
    fix: 'add an entry, or delete the key',
    avoid: 'statements: {} # !',
    prefer: 'statements:\n  site: {kind: fact, text: The site is free.}',
  },
  'schema/map-long': {
    title: 'every map is short enough to be read',
    why: 'So many entries are seldom meant; several of them may say the same.',
    fix: 'check whether several entries say the same, and join them',
  },
  'schema/number-out-of-range': {
    title: 'every number lies in its range',
    why: 'An age of 300 years, or a fee below nothing, is a slip of the pen.',
    fix: 'give a number in the range that the finding names',
    avoid: 'children:\n  site: {age: 130, directed: false} # !',
    prefer: 'children:\n  site: {age: 13, directed: false}',
  },
  'schema/number-unclear': {
    title: 'every number is written as it is printed',
    why: 'YAML reads `010` as ten and `1e1` too, and readers of the source may read something else.',
    fix: 'write the number as the finding gives it',
    avoid: 'children:\n  site: {age: 013, directed: false} # !',
    prefer: 'children:\n  site: {age: 13, directed: false}',
  },
  'schema/phone-wrong': {
    title: 'every telephone number can be dialled',
    why: 'The number becomes a link that a telephone dials.',
    fix: 'write a number such as `+32 2 123 45 67`',
    avoid: 'contacts:\n  privacy: {phone: [ask us]} # !',
    prefer: "contacts:\n  privacy: {phone: ['+32 2 123 45 67']}",
  },
  'schema/problems-many': {
    title: 'the file has few enough problems to list them all',
    why: 'After so many, most follow from those before.',
    fix: 'mend those above first',
  },
  'schema/region-wrong': {
    title: 'every region is a code of a country, a state or a province',
    why: 'Packs of law switch on by the regions that a policy speaks of, and find them by their codes.',
    fix: 'write an ISO 3166 code such as `FR`, `EEA`, `US-CA` or `CA-QC`',
    avoid: 'contacts:\n  privacy: {email: [privacy@example.com], represents: [Europe]} # !',
    prefer: 'contacts:\n  privacy: {email: [privacy@example.com], represents: [EEA]}',
  },
  'schema/text-empty': {
    title: 'every text has words',
    why: 'A key with an empty text was meant to say something.',
    fix: 'write the text, or delete the key',
    avoid: "purposes:\n  service: {label: ''} # !",
    prefer: 'purposes:\n  service: {label: provide our services}',
  },
  'schema/text-expected': {
    title: 'where text is expected, there is text',
    why: 'YAML reads some words as numbers, as true or false, or as nothing, and they would be printed otherwise.',
    fix: 'put quotes around it',
    avoid: 'policy: {title: 2026} # !',
    prefer: "policy: {title: '2026'}",
  },
  'schema/text-long': {
    title: 'every text is short enough for its place',
    why: 'A label or a sentence of such a length is more than one thing.',
    fix: 'shorten it, or divide it',
  },
  'schema/type-wrong': {
    title: 'every value is of the kind that its key asks for',
    why: 'A text in place of a list, or a list in place of keys and values, cannot be put into a sentence.',
    fix: 'write it in the form that the finding shows',
    avoid: 'contacts:\n  privacy: {email: privacy@example.com} # !',
    prefer: 'contacts:\n  privacy: {email: [privacy@example.com]}',
  },
  'schema/url-wrong': {
    title: 'every address of a page is one',
    why: 'It becomes a link, which has to lead somewhere and may not run code.',
    fix: 'write an address such as `https://example.com/privacy`',
    avoid: 'contacts:\n  privacy: {url: example} # !',
    prefer: 'contacts:\n  privacy: {url: https://example.com/privacy}',
  },
  'schema/value-repeated': {
    title: 'no list has an item twice',
    why: 'Said twice it is printed twice, and often another item was meant.',
    fix: 'delete one of the two',
    avoid: 'collection:\n  signup: {data: [account, account]} # !',
    prefer: 'collection:\n  signup: {data: [account]}',
  },
  'schema/value-unknown': {
    title: 'every word of a closed choice is one of those there are',
    why: 'The sentence, and the rules of law, depend on which it is.',
    fix: 'choose one of the values that the finding lists',
    avoid: 'statements:\n  site: {kind: remark, text: The site is free.} # !',
    prefer: 'statements:\n  site: {kind: fact, text: The site is free.}',
  },
  'schema/word-unknown': {
    title: 'every word of a vocabulary is in it',
    why: 'The vocabulary says how a word is printed and what the law takes it for.',
    fix: 'choose the word that the finding offers, or give an item of your own: `{id: shoe-size, label: shoe size}`',
    avoid: 'categories:\n  account: {label: account details, items: [shoe-size]} # !',
    prefer: 'categories:\n  account: {label: account details, items: [{id: shoe-size, label: shoe size}]}',
  },
});

type SchemaCode = keyof typeof schemaCodes;

/** What follows `schema/` in a code. */
export type SchemaFault = SchemaCode extends `schema/${infer Fault}` ? Fault : never;
