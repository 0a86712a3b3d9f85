import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inOrder, placeOf } from '../../src/core/diagnostic';
import { sourcesFrom } from '../../src/core/sources';
import { assemble } from '../../src/model/assemble';
import { link } from '../../src/model/link';
import { whole } from './linking';

const gaps = suite('gaps');

/** One mistake each, and all that is told of it. */
const alone: readonly (readonly [string, string, string])[] = [
  ['a misspelt key of facts', whole('').replace('contacts:', 'contcts:'), '7:1 schema/key-unknown'],
  ['a key of facts that is left out', whole('').replace(/^contacts:\n.*\n.*\n/m, ''), '1:1 schema/key-missing'],
  ['a list in place of facts', whole('contacts: [{id: privacy, email: [a@b.example]}]'), '1:11 schema/type-wrong'],
  ['facts that are none', whole('contacts: {}'), '1:1 schema/map-empty'],
  ['a fact of a wrong kind', whole('contacts: {privacy: privacy@example.com}'), '1:21 schema/type-wrong'],
  ['an id with a capital letter', whole('contacts: {Privacy: {email: [a@b.example]}}'), '1:12 schema/id-wrong'],
  [
    'an id of two words',
    whole(
      'contacts: {privacy: {page: x}, data team: {page: x}}\nrights: {access: {kind: access, how: [{via: data-team}]}}',
    ),
    '1:32 schema/id-wrong',
  ],
  [
    'a misspelt way to reach a contact',
    whole('contacts: {privacy: {emial: [a@b.example]}}'),
    '1:22 schema/key-unknown',
  ],
  ['a wrong way to reach a contact', whole('contacts: {privacy: {email: [a.b.example]}}'), '1:30 schema/email-wrong'],
  [
    'a misspelt way to use a right',
    whole('rights: {access: {kind: access, how: [{vai: privacy}]}}'),
    '1:40 schema/key-unknown',
  ],
  [
    'a key that is none, with facts under it',
    whole(
      'vendors: {mail: {label: m}}\nrights: {access: {kind: access, see: [processors.mail]}}\nsections: [{id: a, heading: A, show: [processors]}]',
    ),
    '1:1 schema/key-unknown',
  ],
  [
    'facts that are indented too far',
    whole(
      'contacts:\n  privacy: {page: x}\n  choices: {optOut: {kind: opt-out, label: x}}\nsections: [{id: a, heading: A, show: [choices, choices.optOut]}]',
    ),
    '3:13 schema/key-unknown',
  ],
  [
    'a section without an id',
    whole('sections: [{heading: A, show: [rights]}, {id: b, heading: B, intro: "{{sections.a}}"}]'),
    '1:12 schema/key-missing',
  ],
  [
    'sections by id',
    whole('sections: {a: {heading: A, show: [rights]}}\nrights: {access: {kind: access, see: [sections.a]}}'),
    '1:11 schema/type-wrong',
  ],
  [
    'a text in place of what is shown',
    whole('sections: [{id: a, heading: A, show: rights}]'),
    '1:38 schema/type-wrong',
  ],
  [
    'a misspelt field that is shown',
    whole(
      'rights: {access: {kind: access, deadlin: {within: P30D}}}\nsections: [{id: a, heading: A, show: [rights.access.deadline]}]',
    ),
    '1:33 schema/key-unknown',
  ],
  [
    'a wrong part of the policy',
    whole('policy: {title: A, scope: x}\nrights: {access: {kind: access, text: "{{policy.scope}}"}}'),
    '1:27 schema/type-wrong',
  ],
  [
    'a wrong law',
    whole('policy: {title: A, laws: x}\nrights: {access: {kind: access, text: "{{policy.laws.gdpr}}"}}'),
    '1:26 schema/type-wrong',
  ],
  ['a definition without a term', whole('definitions: {x: {means: a thing}}'), '1:15 schema/key-missing'],
  [
    'an item given twice',
    whole('collection: {signup: {data: [account, account], purposes: [service]}}'),
    '1:39 schema/value-repeated',
  ],
  [
    'a purpose that does not say its name',
    whole(
      'purposes: {service: {legalBasis: [{basis: consent}], lable: x}}\nrights: {access: {kind: withdraw-consent}}',
    ),
    '1:54 schema/key-unknown',
  ],
  [
    'a flow that is denied with a wrong limit',
    whole('disclosures: {a: {data: [account]}, b: {data: [account], modality: never, when: [x]}}'),
    '1:81 schema/type-wrong',
  ],
  [
    'a fact without its id',
    whole(
      'contacts: {label: our privacy team}\nrights: {access: {kind: access, how: [{via: privacy}], see: [contacts.privacy]}}',
    ),
    '1:19 schema/type-wrong',
  ],
  [
    'a rule to waive that is misspelt',
    whole('waivers: [{rul: core/category-uncollected, reason: x}]'),
    '1:12 schema/key-unknown',
  ],
];

for (const [name, example, expected] of alone) {
  gaps(`tells of ${name} once`, () => {
    assert.equal(codesOf({ 'policy.yaml': example }), [`policy.yaml:${expected}`]);
  });
}

gaps('keeps nothing back that is certain, in the order of files and lines', () => {
  const text = whole(`
contacts:
  privacy: privacy@example.com
  office: {label: our office}
rights:
  access: {knd: access, how: [{via: office}, {via: privcy}, {when: x}]}
  erasure: {kind: erasre, text: "[x](javascript:x) and {{contacts.nobody}}"}
choices:
  one: {kind: opt-out, defeats: [7, two]}
  two: {kind: opt-out}
processors: {mail: {label: a mail service}}
sections:
  - {id: a, heading: A, show: [rigths, recipients, rights.erasure.label, {show: choices, only: [on]}]}
  - {id: a, heading: A, shwo: [rights]}
  - {id: c, heading: C}
waivers:
  - {rule: core/reference-dangling, reason: x}
`);
  const files = { 'policy.yaml': `include: [a.yaml]\n${text}`, 'a.yaml': 'consent:\n  c: {kind: exprss}\n' };
  assert.equal(told(files), [
    'a.yaml:2:13 schema/value-unknown: `exprss` is not a value of `kind`',
    'policy.yaml:3:12 schema/type-wrong: expected keys and values for `privacy`, found the text `privacy@example.com`',
    'policy.yaml:4:3 core/channel-nowhere: people are sent to `contacts.office`, and nothing says how to reach it',
    'policy.yaml:6:12 schema/key-unknown: unknown key `knd` in `rights.access`',
    'policy.yaml:6:52 core/reference-dangling: no contact is called `privcy`',
    'policy.yaml:6:61 core/channel-nowhere: a way of `rights.access` does not say where it leads',
    'policy.yaml:7:19 schema/word-unknown: `erasre` is not in the vocabulary of rights',
    'policy.yaml:7:34 core/link-unsafe: a link leads to `javascript:x`, which is no web, e-mail or telephone address',
    'policy.yaml:7:56 core/reference-dangling: no contact is called `nobody`',
    'policy.yaml:9:34 schema/id-wrong: `7` cannot be used as an id',
    'policy.yaml:9:37 core/choice-defeated: using `choices.one` stops `choices.two` from working',
    'policy.yaml:11:14 core/processor-purposeless: nothing says what `processors.mail` does with the data',
    'policy.yaml:13:32 core/show-unknown: nothing is called `rigths`',
    'policy.yaml:13:40 core/section-empty: section `a` shows `recipients`, and the policy says nothing there',
    'policy.yaml:13:52 core/show-unknown: `rights.erasure` says nothing under `label`',
    'policy.yaml:13:97 core/show-unknown: `choices` has nothing that is called `on`',
    'policy.yaml:14:10 core/id-duplicate: two sections have the id `a`',
    'policy.yaml:14:25 schema/key-unknown: unknown key `shwo` in item 2 of `sections`',
    'policy.yaml:15:10 core/section-empty: section `c` has a heading and nothing under it',
    'policy.yaml:17:12 core/waiver-forbidden: `core/reference-dangling` is an error and cannot be waived',
  ]);
});

gaps('looks for what nothing says only where nothing is missing', () => {
  const example = `
processors: {mail: {label: a mail service}}
definitions: {widget: {term: Widget}}
purposes: {news: {label: send news, legalBasis: [{basis: consent}]}}
disclosures: {out: {data: [spare]}}
collection: {signup: {data: [account], purposes: [news]}}
categories: {account: {label: x, items: [email]}, spare: {label: y, items: [phone]}}
`;
  const codes = (more: string) =>
    codesOf({ 'policy.yaml': whole(`${example}${more}`) }).map((line) => line.split(' ')[1]);
  assert.equal(codes(''), [
    'core/processor-purposeless',
    'core/definition-unused',
    'core/consent-unwithdrawable',
    'core/disclosure-uncollected',
  ]);
  // What security says has to do with none of them, but any text may use the word.
  assert.equal(codes('security: {lock: {kind: general, measures: [loks]}}'), [
    'core/processor-purposeless',
    'core/consent-unwithdrawable',
    'core/disclosure-uncollected',
    'schema/word-unknown',
  ]);
  assert.equal(codes('choices: {off: {kind: opt-out, stops: 7}}'), [
    'core/processor-purposeless',
    'core/disclosure-uncollected',
    'schema/type-wrong',
  ]);
  // The line `collection:` may be missing before it.
  assert.equal(codes('security: {lock: {kind: general, triggers: x}}'), ['schema/key-unknown']);
});

gaps('knows what a second file gives again', () => {
  const files = {
    'policy.yaml': `include: [a.yaml]\n${whole('sections: [{id: a, heading: A, show: [rights]}]')}`,
    'a.yaml':
      'contacts: {privacy: {label: x}}\nsections: [{id: b, heading: B}]\nreferences: {r: {kind: law, title: R, see: [sections.b]}}\n',
  };
  assert.equal(codesOf(files), ['a.yaml:1:12 core/id-duplicate', 'a.yaml:2:1 core/key-twice']);
});

gaps('looks past a key that one file gives twice, and at nothing that may be under the second', () => {
  const text = whole(`
contacts:
  privacy: {label: a, email: [a@b.example], label: b}
contacts:
  office: {email: [a@b.example]}
rights:
  access: {kind: acces, how: [{via: privacy}, {via: office}], see: [purposes.nothing]}
  access: {kind: access, how: [{}]}
`);
  assert.equal(codesOf({ 'policy.yaml': text }), [
    'policy.yaml:2:45 yaml/key-duplicate',
    'policy.yaml:3:1 yaml/key-duplicate',
    'policy.yaml:6:18 schema/word-unknown',
    'policy.yaml:6:69 core/reference-dangling',
    'policy.yaml:7:3 yaml/key-duplicate',
  ]);
});

gaps.run();

function codesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return told(files).map((line) => line.replace(/: .*$/, ''));
}

function told(files: Readonly<Record<string, string>>): readonly string[] {
  const { policy, diagnostics } = assemble(sourcesFrom(files), 'policy.yaml');
  assert.ok(policy);
  const { diagnostics: linked } = link(policy);
  return inOrder([...diagnostics, ...linked]).map(({ code, message, span }) => `${placeOf(span)} ${code}: ${message}`);
}
