import { type Codes, errors } from '../core/code';

/** The codes that the view may report, and what is known of each. */
export const viewCodes: Codes = {
  ...errors({
    'core/fact-unshown': {
      title: 'every fact is shown by a section or the opening',
      why: 'A policy that knows more than it says keeps back what its readers are to learn.',
      fix: 'show the fact in a section, or say `hidden: true` if it is only for the manifest',
      avoid: `
statements:
  language: {kind: fact, text: We answer in English.} # !
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
`,
      prefer: `
statements:
  language: {kind: fact, text: We answer in English.}
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers, statements]}
`,
    },
    'core/field-unshown': {
      title: 'every field of a fact that is shown is printed',
      why: 'A table without a column for a field, or a sentence that cannot hold it, would drop what the author has written.',
      fix: 'show the whole fact, or a table with this column too; or say it in `text`, and take the field out',
      avoid: `
technologies:
  login: {label: login cookies, kind: cookie, name: sid, lifetime: P1Y} # !
  cart: {label: cart cookies, kind: cookie, name: cart}
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
  - {id: cookies, heading: Cookies, show: [{show: technologies, as: table, columns: [name, label]}]}
`,
      prefer: `
technologies:
  login: {label: login cookies, kind: cookie, name: sid, lifetime: P1Y}
  cart: {label: cart cookies, kind: cookie, name: cart}
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
  - {id: cookies, heading: Cookies, show: [{show: technologies, as: table, columns: [name, label, lifetime]}]}
`,
    },
    'core/part-unknown': {
      title: 'a part of a fact that is shown on its own is one that has a sentence of its own',
      why: 'Half a sentence cannot be printed without the other half.',
      fix: 'show the whole fact, or one of the parts that the finding names',
      avoid: `
retention:
  account: {data: [account], keep: {period: P1Y}, then: [{method: delete}]} # !
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
  - {id: storage, heading: Storage, show: [retention.account.data, retention.account]}
`,
      prefer: `
retention:
  account: {data: [account], keep: {period: P1Y}, then: [{method: delete}]}
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
  - {id: storage, heading: Storage, show: [retention.account.then, retention.account]}
`,
    },
    'core/list-unknown': {
      title: 'a field that is to be spelled as a list has two items or more and ends its sentence',
      why: 'A list under a sentence that goes on after it, or a list of one item, cannot be read.',
      fix: 'show the fact without `list`, or name under `list` a field with two items that its sentence ends with',
      avoid: `
retention:
  account: {data: [account], keep: {period: P1Y}, then: [{method: delete}]} # !
sections:
  - id: all
    heading: What we do
    show: [{show: retention.account, list: then}, contacts, rights, collection, controllers]
`,
      prefer: `
retention:
  account: {data: [account], keep: {period: P1Y}, then: [{method: delete}]}
sections:
  - {id: all, heading: What we do, show: [retention.account, contacts, rights, collection, controllers]}
`,
    },
    'core/page-long': {
      title: 'the page has a length that can be read',
      why: 'Names that are made with long names, and printed again and again, grow to pages that no browser can show.',
      fix: 'shorten the names and texts that are printed again and again',
    },
    'core/language-unspoken': {
      title: 'the policy is written in a language that the templates have sentences for',
      why: 'The facts would be told in English under a title in another language, and the page would call itself what it is not.',
      fix: 'write the policy in a language of the templates, or in a variety of one such as `en-GB`',
      avoid: `
policy: {title: Datenschutz, language: de} # !
`,
      prefer: `
policy: {title: Privacy Policy, language: en-GB}
`,
    },
  }),
  'core/fact-repeated': {
    severity: 'warning',
    title: 'every fact is shown once',
    why: 'Who reads the same again looks for the difference. A link to the first place says it too.',
    fix: 'show it once, and refer to it elsewhere with `see` or `{{…}}`',
    avoid: `
statements:
  language: {kind: fact, text: We answer in English.} # !
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers, statements]}
  - {id: language, heading: Languages, show: [statements.language]}
`,
    prefer: `
statements:
  language: {kind: fact, text: We answer in English.}
sections:
  - {id: all, heading: What we do, show: [contacts, rights, collection, controllers]}
  - {id: language, heading: Languages, show: [statements.language]}
`,
  },
};
