import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import { positionOf } from '../../src/core/source';
import schema from '../../src/model/policy.schema.json';
import { validate } from '../../src/model/validate';
import { parse } from '../../src/parse/parse';

/** A text, and what is told of it: `line:column code (fact) message = help`, the fact and the help where there are any. */
type Row = readonly [string, ...string[]];

const keys: readonly Row[] = [
  [
    'policy: {title: A, thirdPartys: x}\n',
    '1:20 schema/key-unknown unknown key `thirdPartys` in `policy` = the keys allowed here are',
  ],
  ['controlers: {}\n', '1:1 schema/key-unknown unknown key `controlers` = did you mean `controllers`?'],
  ['title: A\n', '1:1 schema/key-unknown unknown key `title` = `title` belongs under `policy`'],
  [
    'rights:\n  a: {knd: access}\n',
    '2:7 schema/key-unknown (rights.a) unknown key `knd` in `rights.a` = did you mean `kind`?',
  ],
  [
    'rights:\n  a: {kind: access, kindd: access}\n',
    '2:21 schema/key-unknown (rights.a) unknown key `kindd` in `rights.a` = `kind` is there already: write both in one',
  ],
  [
    'rights:\n  a: {kind: access, legalBasis: x}\n',
    '2:21 schema/key-unknown (rights.a) unknown key `legalBasis` in `rights.a` = `legalBasis` is a key of `purposes`',
  ],
  [
    'rights:\n  a: {kind: access, within: P1D}\n',
    '2:21 schema/key-unknown (rights.a) unknown key `within` in `rights.a` = `within` belongs under `deadline`',
  ],
  [
    'rights:\n  a:\n    kind: access\n    deadline:\n      within: P1D\n      verify: x\n',
    '6:7 schema/key-unknown (rights.a) unknown key `verify` in `rights.a.deadline` = `verify` belongs in `rights.a`: indent it less',
  ],
  [
    'rights:\n  a: {kind: access, how: [{via: x}, {by: y, foo: 1}]}\n',
    '2:45 schema/key-unknown (rights.a) unknown key `foo` in item 2 of `rights.a.how` = the keys allowed here are',
  ],
  [
    'purposes:\n  a: {label: protect us, which matters}\n',
    '2:26 schema/key-unknown (purposes.a) unknown key `which matters` in `purposes.a` = a comma ends a text inside `{ }`: put quotes around the whole text',
  ],
  [
    'outline: {contents: {headding: x}}\n',
    '1:22 schema/key-unknown unknown key `headding` in `outline.contents` = did you mean `heading`?',
  ],
  [
    'outline: {contents: {foo: x}}\n',
    '1:22 schema/key-unknown unknown key `foo` in `outline.contents` = the only key allowed here is `heading`',
  ],
  [
    'policy: {title: A, __proto__: x, constructor: y}\n',
    '1:20 schema/key-unknown unknown key `__proto__` in `policy` = the keys allowed here are',
    '1:34 schema/key-unknown unknown key `constructor` in `policy` = the keys allowed here are',
  ],
  [
    'rights:\n  a: {kind: access, __proto__: {x: " "}}\n',
    '2:21 schema/key-unknown (rights.a) unknown key `__proto__` in `rights.a` = the keys allowed here are',
  ],
  [
    'rights:\n  a: {to: see it}\n',
    '2:3 schema/key-missing (rights.a) `rights.a` has no `kind` = add `kind`: the word of the vocabulary, such as `access`',
  ],
  [
    'sections: [{id: a, heading: A}, {id: b}]\n',
    '1:33 schema/key-missing item 2 of `sections` has no `heading` = add `heading`: the heading as it is printed, such as `How we use your information`',
  ],
  [
    'policy: {}\n',
    '1:1 schema/key-missing `policy` has no `title` = add `title`: the title of the page, such as `Privacy Policy`',
  ],
  [
    'collection:\n  a: {when: you ask}\n',
    '2:3 schema/key-missing (collection.a) `collection.a` has no `data` = add `data`: ids of the categories of data, such as `[account]`',
  ],
];

const ids: readonly Row[] = [
  [
    'rights:\n  __proto__: {kind: access}\n',
    '2:3 schema/id-wrong `__proto__` cannot be used as an id = an id begins with a small letter and goes on with letters, digits and hyphens, such as `signup`',
  ],
  ...['constructor', 'toString', 'helperMissing', 'hasOwnProperty', 'each', 'if'].map(
    (id): Row => [
      `rights:\n  ${id}: {kind: access}\n`,
      `2:3 schema/id-wrong \`${id}\` cannot be used as an id = the name is reserved: choose another one`,
    ],
  ),
  [
    'rights:\n  My Right: {kind: access}\n',
    '2:3 schema/id-wrong `My Right` cannot be used as an id = write `my-right`: an id begins with a small letter and goes on with letters, digits and hyphens',
  ],
  [
    'rights:\n  user_data: {kind: access}\n',
    '2:3 schema/id-wrong `user_data` cannot be used as an id = write `user-data`: an id begins with a small letter and goes on with letters, digits and hyphens',
  ],
  [
    `rights:\n  ${'a'.repeat(65)}: {kind: access}\n`,
    `2:3 schema/id-wrong \`${'a'.repeat(60)}…\` cannot be used as an id = an id has at most 64 characters`,
  ],
  [
    'policy: {title: A, laws: {constructor: {reference: gdpr, claim: complies}}}\n',
    '1:27 schema/id-wrong `constructor` cannot be used as an id = the name is reserved: choose another one',
  ],
  [
    'sections: [{id: __proto__, heading: A}]\n',
    '1:17 schema/id-wrong `__proto__` cannot be used as an id = an id begins with a small letter and goes on with letters, digits and hyphens, such as `signup`',
  ],
  [
    'collection:\n  a: {data: [__proto__, My Data]}\n',
    '2:14 schema/id-wrong (collection.a) `__proto__` cannot be used as an id = an id begins with a small letter and goes on with letters, digits and hyphens, such as `signup`',
    '2:25 schema/id-wrong (collection.a) `My Data` cannot be used as an id = write `my-data`: an id begins with a small letter and goes on with letters, digits and hyphens',
  ],
];

const types: readonly Row[] = [
  [
    'collection:\n  a: {data: account}\n',
    '2:13 schema/type-wrong (collection.a) expected a list for `data`, found the text `account` = write it as a list: `data: [account]`',
  ],
  [
    'categories:\n  a: {label: x, items: "a, b"}\n',
    '2:24 schema/type-wrong (categories.a) expected a list for `items`, found the text `a, b` = write it as a list: `items: ["a, b"]`',
  ],
  [
    'policy: {title: A, version: 1.10}\n',
    '1:29 schema/text-expected expected text for `version`, found the number `1.10` = quote it: `"1.10"`',
  ],
  ['policy: {title: true}\n', '1:17 schema/text-expected expected text for `title`, found `true` = quote it: `"true"`'],
  ['policy: {title: null}\n', '1:17 schema/text-expected expected text for `title`, found `null` = quote it: `"null"`'],
  [
    'contacts:\n  a: {phone: [0800123456]}\n',
    '2:15 schema/text-expected (contacts.a) expected text for item 1 of `phone`, found the number `0800123456` = quote it: `"0800123456"`',
  ],
  [
    'policy:\n  title:\n',
    '2:3 schema/type-wrong expected text for `title`, found nothing = write a value after the colon, or delete the key',
  ],
  [
    'policy: {title: [A]}\n',
    '1:17 schema/type-wrong expected text for `title`, found a list = write it as a single text, without the dash or the brackets',
  ],
  ['policy: {title: {a: b}}\n', '1:17 schema/type-wrong expected text for `title`, found keys and values'],
  [
    'contacts:\n  - email: [a@b.cc]\n',
    '2:3 schema/type-wrong expected keys and values for `contacts`, found a list = begin each entry with an id of its own and a colon in place of the dash, such as `main:`',
  ],
  [
    'rights:\n  access: yes\n',
    '2:11 schema/type-wrong (rights.access) expected keys and values for `access`, found the text `yes` = write its keys on lines of their own, indented, such as `kind: access`',
  ],
  [
    'rights:\n  access:\n',
    '2:3 schema/type-wrong (rights.access) expected keys and values for `access`, found nothing = write a value after the colon, or delete the key',
  ],
  [
    'categories:\n  a: {label: x, openEnded: yes}\n',
    '2:28 schema/type-wrong (categories.a) expected `true` or `false` for `openEnded`, found the text `yes` = write `true`, without quotes',
  ],
  [
    'categories:\n  a: {label: x, openEnded: "false"}\n',
    '2:28 schema/type-wrong (categories.a) expected `true` or `false` for `openEnded`, found the text `false` = write `false`, without quotes',
  ],
  [
    'categories:\n  a: {label: x, openEnded: 1}\n',
    '2:28 schema/type-wrong (categories.a) expected `true` or `false` for `openEnded`, found the number `1`',
  ],
  [
    'children:\n  a: {age: "13"}\n',
    '2:12 schema/type-wrong (children.a) expected a whole number for `age`, found the text `13` = write `13`, without quotes',
  ],
  [
    'children:\n  a: {age: 13.5}\n',
    '2:12 schema/type-wrong (children.a) expected a whole number for `age`, found the number `13.5` = write one such as `13`',
  ],
  [
    'categories:\n  a:\n    label: x\n    items:\n      - email\n      -\n',
    '6:8 schema/type-wrong (categories.a) expected text or keys and values for item 2 of `items`, found nothing = write the item after the dash, or delete the dash',
  ],
];

const words: readonly Row[] = [
  [
    'collection:\n  a: {data: [b], modality: sometimes}\n',
    '2:28 schema/value-unknown (collection.a) `sometimes` is not a value of `modality` = the values allowed are `does`, `will`, `would`, `may`, `must`, `never` and `reserves`',
  ],
  [
    'collection:\n  a: {data: [b], modality: nevr}\n',
    '2:28 schema/value-unknown (collection.a) `nevr` is not a value of `modality` = did you mean `never`? the values allowed are `does`, `will`, `would`, `may`, `must`, `never` and `reserves`',
  ],
  [
    'collection:\n  a: {data: [b], modality: true}\n',
    '2:28 schema/value-unknown (collection.a) `true` is not a value of `modality` = the values allowed are `does`, `will`, `would`, `may`, `must`, `never` and `reserves`',
  ],
  [
    'rights:\n  a: {kind: erasur}\n',
    '2:13 schema/word-unknown (rights.a) `erasur` is not in the vocabulary of rights = did you mean `erasure`?',
  ],
  [
    'categories:\n  a: {label: x, items: [emial, IP address, loyalty points]}\n',
    '2:25 schema/word-unknown (categories.a) `emial` is not in the vocabulary of data items = did you mean `email`? if not, give an item of your own: `{id: emial, label: emial}`',
    '2:32 schema/word-unknown (categories.a) `IP address` is not in the vocabulary of data items = did you mean `ip-address`? if not, give an item of your own: `{id: ip-address, label: IP address}`',
    '2:44 schema/word-unknown (categories.a) `loyalty points` is not in the vocabulary of data items = choose another word, or give an item of your own: `{id: loyalty-points, label: loyalty points}`',
  ],
  [
    'security:\n  a: {kind: technical, measures: [magic spells]}\n',
    '2:35 schema/word-unknown (security.a) `magic spells` is not in the vocabulary of measures = choose another word, or give an item of your own: `{id: magic-spells, label: magic spells}`',
  ],
  [
    'purposes:\n  a: {label: x, term: zzzz}\n',
    '2:23 schema/word-unknown (purposes.a) `zzzz` is not in the vocabulary of purposes = choose another word, or delete the key',
  ],
  [
    'policy: {title: A, dates: {effective: 2026-13-45, updated: 2026-02-30}}\n',
    '1:39 schema/date-wrong (policy.dates) `2026-13-45` is not a date: there is no month 13 = write year-month-day, such as `2026-01-31`',
    '1:60 schema/date-wrong (policy.dates) `2026-02-30` is not a date: February 2026 has 28 days = write year-month-day, such as `2026-01-31`',
  ],
  [
    'policy: {title: A, dates: {effective: 2026}}\n',
    '1:39 schema/date-wrong (policy.dates) `2026` is not a date = write year-month-day, such as `2026-01-31`',
  ],
  [
    'authorities:\n  a: {name: x, url: "javascript:alert(1)"}\n',
    '2:21 schema/url-wrong (authorities.a) `javascript:alert(1)` is not a valid address: only http, https, mailto and tel addresses are allowed = write a valid address such as `https://example.com/privacy`',
  ],
  [
    'authorities:\n  a: {name: x, email: [nobody]}\n',
    '2:24 schema/email-wrong (authorities.a) `nobody` is not an e-mail address: the `@` is missing = write an e-mail address such as `privacy@example.com`',
  ],
  [
    'authorities:\n  a: {name: x, phone: ["12"]}\n',
    '2:24 schema/phone-wrong (authorities.a) `12` is not a telephone number: it is too short = write a telephone number such as `+32 2 123 45 67`',
  ],
  [
    'authorities:\n  a: {name: x, country: UK}\n',
    '2:25 schema/country-wrong (authorities.a) `UK` is not a country code = did you mean `GB`?',
  ],
  [
    'authorities:\n  a: {name: x, country: Germany}\n',
    '2:25 schema/country-wrong (authorities.a) `Germany` is not a country code = did you mean `DE`?',
  ],
  [
    'policy: {title: A, language: english}\n',
    '1:30 schema/language-wrong `english` is not a language tag = did you mean `en`?',
  ],
  [
    'technologies:\n  a: {label: x, kind: cookie, lifetime: 2 years}\n',
    '2:41 schema/duration-wrong (technologies.a) `2 years` is not a duration = write `P2Y`',
  ],
  [
    'technologies:\n  a: {label: x, kind: cookie, lifetime: 30}\n',
    '2:41 schema/duration-wrong (technologies.a) `30` is not a duration = give the unit too: `P30D` is 30 days',
  ],
  [
    'waivers: [{rule: Everything, reason: x}]\n',
    '1:18 schema/form-wrong `Everything` cannot be the value of `rule` = expected: the code of the finding, such as `core/category-uncollected`',
  ],
];

const sizes: readonly Row[] = [
  ['policy: {title: ""}\n', '1:17 schema/text-empty `title` is empty = write the text'],
  ['policy: {title: "  \\t"}\n', '1:17 schema/text-empty `title` is empty = write the text'],
  [
    'authorities:\n  a: {name: x, url: ""}\n',
    '2:21 schema/text-empty (authorities.a) `url` is empty = write the text, or delete the key',
  ],
  [
    'controllers:\n  a: {legalName: x, aka: [y, " "]}\n',
    '2:30 schema/text-empty (controllers.a) item 2 of `aka` is empty = write the text, or delete the item',
  ],
  [
    `policy: {title: A, version: ${'é'.repeat(301)}}\n`,
    '1:29 schema/text-long `version` has 301 characters, and at most 300 are allowed = shorten it, or divide it',
  ],
  [
    `controllers:\n  a: {legalName: x, aka: [${Array.from({ length: 13 }, (_, index) => `n${index}`).join(', ')}]}\n`,
    '2:21 schema/list-long (controllers.a) `aka` has 13 items, and at most 12 are allowed = shorten the list, or divide it',
  ],
  [
    'collection:\n  a: {data: []}\n',
    '2:7 schema/list-empty (collection.a) `data` is an empty list = add an item, or delete the key',
  ],
  ['rights: {}\n', '1:1 schema/map-empty `rights` is empty = add an entry with an id of its own, or delete it'],
  [
    'rights:\n  a: {kind: access, fee: {}}\n',
    '2:21 schema/map-empty (rights.a) `rights.a.fee` is empty = add one of `modality`, `amount` or `when`, or delete it',
  ],
  [
    'collection:\n  a: {data: [b, c, b]}\n',
    '2:20 schema/value-repeated (collection.a) `b` stands in `data` twice = delete one of the two',
  ],
  [
    'children:\n  a: {age: 99}\n',
    '2:12 schema/number-out-of-range (children.a) `99` is out of range for `age` = give a number from 1 to 21',
  ],
];

const model = suite('validate');

for (const [name, rows] of Object.entries({ keys, ids, types, words, sizes })) {
  for (const [text, ...expected] of rows) {
    model(`${name}: ${text.replaceAll('\n', '⏎').slice(0, 80)}`, () => {
      const lines = problemsOf(text).map(told);
      // Lists of keys are compared by their beginning: they grow with the schema.
      const begins = lines.map((line, index) =>
        expected[index]?.endsWith(' are') ? line.replace(/ are `.*/, ' are') : line,
      );
      assert.equal(begins, expected);
    });
  }
}

model('lists the keys that are allowed where no other advice can be given', () => {
  const [problem] = problemsOf('policy: {title: A, dates: {foo: 2026-01-31}}\n');
  assert.is(problem?.help, 'the keys allowed here are `effective`, `updated` and `posted`');
});

model('finds nothing wrong with a policy that keeps the schema', () => {
  const text = `
policy: {title: Privacy Policy, language: en-GB, version: "1.10", dates: {effective: 2026-01-31}}
controllers: {main: {legalName: Acme Ltd, country: NO}}
contacts: {privacy: {email: [privacy@example.com]}}
categories: {account: {label: account details, items: [email, {id: points, label: loyalty points}]}}
purposes: {service: {label: provide our services, legalBasis: [{basis: contract}]}}
collection: {signup: {data: [account], when: you sign up, purposes: [service]}}
rights: {access: {kind: access, how: [{via: privacy}], deadline: {within: P30D}}}
`;
  assert.equal(problemsOf(text).map(told), []);
});

model('lets the required keys of the top stand in another file', () => {
  assert.equal(problemsOf('rights: {access: {kind: access}}\n').map(told), []);
});

model('names the first place of a repeated value', () => {
  const [problem] = problemsOf('collection:\n  a: {data: [b, c, b]}\n');
  assert.equal(
    problem?.related?.map(({ message, span }) => `${placeOf(span)} ${message}`),
    ['policy.yaml:2:14 it stands here first'],
  );
});

model('tells all problems of a file in the order of the text', () => {
  const text = 'rights:\n  b: {kind: acess}\n  a: {}\npolicy: {title: 1}\nfoo: 1\n';
  assert.equal(
    problemsOf(text).map((problem) => `${problem.code} ${placeOf(problem.span)}`),
    [
      'schema/word-unknown policy.yaml:2:13',
      'schema/key-missing policy.yaml:3:3',
      'schema/text-expected policy.yaml:4:17',
      'schema/key-unknown policy.yaml:5:1',
    ],
  );
});

model('shortens what the author wrote in a message to 60 characters, on one line, without splitting one', () => {
  const [problem] = problemsOf(`policy: {title: A, language: "${'😀'.repeat(70)}"}\n`);
  assert.is(problem?.message, `\`${'😀'.repeat(60)}…\` is not a language tag`);
  const [other] = problemsOf('policy: {title: A, language: "a\\n`b`"}\n');
  assert.is(other?.message, "`a 'b'` is not a language tag");
});

model('tells 100 problems of a file and counts the others', () => {
  const text = `collection:\n  a:\n    data: [x]\n${Array.from({ length: 10_000 }, (_, index) => `    key${index}: x\n`).join('')}`;
  const problems = problemsOf(text);
  assert.is(problems.length, 101);
  assert.is(told(problems[99] as Diagnostic).split(' ')[0], '103:5');
  assert.is(
    told(problems[100] as Diagnostic),
    '104:5 schema/problems-many the file has 9900 more problems, from here on = mend those above first',
  );
});

model('looks at no more of a list than may be in it', () => {
  const items = Array.from({ length: 20_000 }, (_, index) => `Bad ${index}`).join(', ');
  const problems = problemsOf(`collection:\n  a: {data: [${items}]}\n`);
  assert.is(problems[0]?.message, '`data` has 20000 items, and at most 100 are allowed');
  assert.is(problems.at(-1)?.message, 'the file has 1 more problem, from here on');
});

model('never throws, and never shows a pointer, a pattern or a word of the validator', () => {
  const names = Object.keys(schema.properties);
  const inner = [
    ...new Set(
      Object.values(schema.$defs).flatMap((node) => ('properties' in node ? Object.keys(node.properties) : [])),
    ),
  ];
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.string({ maxLength: 12 }),
      fc.constantFrom('access', 'email', 'P1D', '2026-01-31', '', '  '),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...inner, 'a', 'b', '__proto__', 'constructor', 'A b', 'a/b~c'), tie('value'), {
        maxKeys: 4,
      }),
    ),
  }));
  const file = fc.dictionary(
    fc.constantFrom(...names),
    fc.oneof(value, fc.dictionary(fc.constantFrom('a', 'b'), value)),
    { maxKeys: 6 },
  );
  fc.assert(
    fc.property(file, (data) => {
      const text = JSON.stringify(data);
      for (const { message, help = '', span } of validateText(text)) {
        assert.not.match(`${message} ${help}`, /\^\[|#\/|\$defs|must NOT|must be|undefined|\[object|NaN/);
        assert.match(message, /^[a-z`].*[^.]$/);
        assert.ok(span.start >= 0 && span.end <= span.source.text.length);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});

model.run();

function problemsOf(text: string): readonly Diagnostic[] {
  const { document, diagnostics } = parse({ path: 'policy.yaml', text });
  assert.equal(diagnostics, []);
  return document ? validate(document) : [];
}

/** Texts with forbidden characters are refused before: then there is nothing to validate. */
function validateText(text: string): readonly Diagnostic[] {
  const { document } = parse({ path: 'policy.yaml', text });
  return document ? validate(document) : [];
}

function told({ code, fact, message, help, span }: Diagnostic): string {
  const { line, column } = positionOf(span.source, span.start);
  const start = `${line}:${column} ${code} ${fact === undefined ? '' : `(${fact}) `}${message}`;
  return help === undefined ? start : `${start} = ${help}`;
}
