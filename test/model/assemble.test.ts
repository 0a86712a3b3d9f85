import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import { type Sources, sourcesFrom } from '../../src/core/sources';
import { assemble } from '../../src/model/assemble';

const model = suite('assemble');

const policy = 'policy: {title: Privacy Policy}\n';
const controllers = 'controllers: {main: {legalName: Acme Ltd}}\n';
const contacts = 'contacts: {privacy: {email: [privacy@example.com]}}\n';
const categories = 'categories: {account: {label: account details, items: [email]}}\n';
const purposes = 'purposes: {service: {label: provide our services}}\n';
const collection = 'collection: {signup: {data: [account]}}\n';
const rights = 'rights: {access: {kind: access}}\n';
const rest = controllers + contacts + categories + purposes + collection + rights;
const whole = policy + rest;

model('makes a policy of one file', () => {
  const {
    policy: assembled,
    diagnostics,
    dependencies,
  } = assemble(sourcesFrom({ 'acme/policy.yaml': whole }), 'acme/policy.yaml');
  assert.equal(diagnostics, []);
  assert.equal(dependencies, ['acme/policy.yaml']);
  assert.is(assembled?.entry.path, 'acme/policy.yaml');
  assert.is(assembled?.data.policy.title, 'Privacy Policy');
});

model('makes one policy of several files, and knows where each part stands', () => {
  const files = {
    'acme/policy.yaml': `include: [parts/rights.yaml, ../shared/processors.yaml]\n${policy}${controllers}${contacts}${categories}${purposes}${collection}rights:\n  erasure: {kind: erasure}\nwaivers:\n  - {rule: core/a, reason: x}\n`,
    'acme/parts/rights.yaml': 'include: [../more.yml]\nrights:\n  access: {kind: access}\n',
    'acme/more.yml': 'rights:\n  objection:\n    kind: object\nwaivers:\n  - {rule: core/b, reason: y}\n',
    'shared/processors.yaml': 'processors:\n  mail: {label: a mail service}\n',
  };
  const { policy: assembled, diagnostics, dependencies } = assemble(sourcesFrom(files), 'acme/policy.yaml');
  assert.equal(diagnostics, []);
  assert.equal(dependencies, ['acme/policy.yaml', 'acme/parts/rights.yaml', 'acme/more.yml', 'shared/processors.yaml']);
  assert.equal(Object.keys(assembled?.data.rights ?? {}), ['erasure', 'access', 'objection']);
  assert.equal(
    assembled?.data.waivers?.map(({ rule }) => rule),
    ['core/a', 'core/b'],
  );
  assert.not.ok('include' in (assembled?.data ?? {}));
  const place = (...path: (string | number)[]) => assembled && placeOf(assembled.spanOf(path));
  const keyPlace = (...path: (string | number)[]) => assembled && placeOf(assembled.keySpanOf(path));
  assert.is(place('policy', 'title'), 'acme/policy.yaml:2:17');
  assert.is(keyPlace('rights', 'erasure'), 'acme/policy.yaml:9:3');
  assert.is(keyPlace('rights', 'access'), 'acme/parts/rights.yaml:3:3');
  assert.is(place('rights', 'objection', 'kind'), 'acme/more.yml:3:11');
  assert.is(place('processors', 'mail', 'label'), 'shared/processors.yaml:2:17');
  assert.is(place('waivers', 0, 'rule'), 'acme/policy.yaml:11:12');
  assert.is(place('waivers', 1, 'rule'), 'acme/more.yml:5:12');
});

/** What is told of files, the first of which is the entry. */
const table: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'keys that no file gives, at the start of the entry',
    { 'a/policy.yaml': `${policy}${controllers}${contacts}${categories}${collection}` },
    [
      'a/policy.yaml:1:1 schema/key-missing the policy has no `purposes` = add `purposes`: why data is used, such as `{main: {label: provide our services, legalBasis: [{basis: contract}]}}`',
      'a/policy.yaml:1:1 schema/key-missing the policy has no `rights` = add `rights`: what people can ask for, and how, such as `{main: {kind: access, how: [{via: privacy}], deadline: {within: P30D}}}`',
    ],
  ],
  [
    'a misspelt key once',
    { 'a/policy.yaml': `${whole.replace('controllers:', 'controlers:')}` },
    ['a/policy.yaml:2:1 schema/key-unknown unknown key `controlers` = did you mean `controllers`?'],
  ],
  [
    'an id in two files, with both places',
    { 'a/policy.yaml': `include: [b.yaml]\n${whole}`, 'a/b.yaml': 'rights: {access: {kind: access}}\n' },
    [
      'a/b.yaml:1:10 core/id-duplicate (rights.access) `rights.access` is given twice = give one of the two another id, or delete it | a/policy.yaml:8:10 first given here',
    ],
  ],
  [
    'a single key in two files, with both places',
    { 'a/policy.yaml': `include: [b.yaml]\n${whole}`, 'a/b.yaml': policy },
    [
      'a/b.yaml:1:1 core/key-twice `policy` is given by two files of this policy = keep it in one of the two files | a/policy.yaml:2:1 first given here',
    ],
  ],
  [
    'the problems of all files in one run, ordered by file and line',
    {
      'z/policy.yaml': `include: [b.yaml, a.yaml, c.yaml]\n${whole}foo: 1\n`,
      'z/a.yaml': 'rights: {b: {kind: acess}}\n',
      'z/b.yaml': 'rights: {c: {knd: access}}\n',
      'z/c.yaml': 'rights:\n\td: 1\n',
    },
    [
      'z/a.yaml:1:20 schema/word-unknown (rights.b) `acess` is not in the vocabulary of rights = did you mean `access`?',
      'z/b.yaml:1:14 schema/key-unknown (rights.c) unknown key `knd` in `rights.c` = did you mean `kind`?',
      'z/c.yaml:2:1 yaml/tab-indentation a tab cannot indent a line',
      'z/policy.yaml:9:1 schema/key-unknown unknown key `foo` = the keys allowed here are',
    ],
  ],
  [
    'a file that is not there, and one with nearly its name',
    {
      'a/policy.yaml': `include: [processors.yaml, nothing.yaml]\n${whole}`,
      'a/processors.yml': 'processors: {a: {label: b}}\n',
    },
    [
      'a/policy.yaml:1:11 core/include-missing `processors.yaml` does not exist = did you mean `processors.yml`?',
      'a/policy.yaml:1:28 core/include-missing `nothing.yaml` does not exist = write the path as it leads from the folder of this file',
    ],
  ],
  [
    'paths that are refused',
    {
      'a/policy.yaml': `include:\n  - /etc/a.yaml\n  - 'b\\c.yaml'\n  - C:/a.yaml\n  - https://example.com/a.yaml\n  - notes.txt\n  - ../../a.yaml\n  - b/../../../a.yaml\n  - " "\n${whole}`,
    },
    [
      'a/policy.yaml:2:5 core/include-wrong `/etc/a.yaml` is an absolute path = write the path relative to this file',
      'a/policy.yaml:3:5 core/include-wrong `b\\c.yaml` has a backslash in it = write `/` between folders',
      'a/policy.yaml:4:5 core/include-wrong `C:/a.yaml` is an absolute path = write the path relative to this file',
      'a/policy.yaml:5:5 core/include-wrong `https://example.com/a.yaml` is an address, and only files can be included = copy the file into the folder of the policies',
      'a/policy.yaml:6:5 core/include-wrong `notes.txt` is not a YAML file = include files whose names end in `.yaml` or `.yml`',
      'a/policy.yaml:7:5 core/include-outside `../../a.yaml` leads out of the folder of the policies = move the file into the folder of the policies, and include it there',
      'a/policy.yaml:8:5 core/include-outside `b/../../../a.yaml` leads out of the folder of the policies = move the file into the folder of the policies, and include it there',
      'a/policy.yaml:9:5 schema/text-empty item 8 of `include` is empty = write the text, or delete the item',
    ],
  ],
  [
    'a file that includes itself',
    { 'a/policy.yaml': `include: [./policy.yaml]\n${whole}` },
    ['a/policy.yaml:1:11 core/include-cycle `./policy.yaml` is this file itself = delete the entry'],
  ],
  [
    'files that go round in a circle',
    {
      'a/policy.yaml': `include: [b.yaml]\n${whole}`,
      'a/b.yaml': 'include: [c.yaml]\n',
      'a/c.yaml': 'include: [../a/b.yaml]\n',
    },
    [
      'a/c.yaml:1:11 core/include-cycle `../a/b.yaml` includes this file, so the files go round in a circle = delete one of the two entries',
    ],
  ],
  [
    'a file that is included twice',
    {
      'a/policy.yaml': `include: [b.yaml, c.yaml, x/../b.yaml, b.yaml]\n${whole}`,
      'a/b.yaml': 'processors: {a: {label: b}}\n',
      'a/c.yaml': 'include: [b.yaml]\n',
    },
    [
      'a/c.yaml:1:11 core/include-repeated `b.yaml` is part of the policy already = include each file once',
      'a/policy.yaml:1:27 core/include-repeated `x/../b.yaml` is part of the policy already = include each file once',
      'a/policy.yaml:1:40 core/include-repeated `b.yaml` is part of the policy already = include each file once',
    ],
  ],
  [
    'an include of a wrong kind',
    { 'a/policy.yaml': `include: b.yaml\n${whole}` },
    [
      'a/policy.yaml:1:10 schema/type-wrong expected a list for `include`, found the text `b.yaml` = write it as a list: `include: [b.yaml]`',
    ],
  ],
  [
    'an entry that is not there',
    { 'b/policy.yaml': whole },
    ['a/policy.yaml:1:1 core/file-unreadable `a/policy.yaml` does not exist'],
  ],
  [
    'files that are no YAML, without what follows from it',
    { 'a/policy.yaml': 'policy: {title: A\n' },
    ['a/policy.yaml:1:9 yaml/bracket-unclosed'],
  ],
];

for (const [name, files, expected] of table) {
  model(`tells of ${name}`, () => {
    const entry = Object.keys(files)[0]?.startsWith('z') ? 'z/policy.yaml' : 'a/policy.yaml';
    const { diagnostics } = assemble(sourcesFrom(files), entry);
    assert.is(diagnostics.length, expected.length);
    // Long lists of keys, and words of other phases, are compared by their beginning.
    diagnostics.forEach((diagnostic, index) => {
      const line = told(diagnostic);
      const wanted = expected[index] ?? '';
      const isWhole = !/(are|unclosed|indent a line)$/.test(wanted);
      assert.is(isWhole ? line : line.slice(0, wanted.length), wanted);
    });
  });
}

model('gives what keeps the schema, and where something is missing', () => {
  const files = {
    'a/policy.yaml': `include: [b.yaml]\n${whole.replace('items: [email]', 'items: [email, emial], foo: 1')}`,
    'a/b.yaml': 'rights:\n  access: {kind: erasure}\n  erasure: {knd: erasure}\nsections: {}\n',
  };
  const { policy: assembled, diagnostics } = assemble(sourcesFrom(files), 'a/policy.yaml');
  assert.is(diagnostics.length, 5);
  assert.equal(assembled?.data.categories, { account: { label: 'account details', items: ['email', undefined] } });
  assert.equal(assembled?.data.rights, { access: { kind: 'access' }, erasure: {} });
  assert.is(assembled?.data.sections, undefined);
  const { gaps } = assembled ?? {};
  const places = [['categories', 'account'], ['contacts', 'privacy'], ['rights', 'access'], ['sections'], ['policy']];
  assert.equal(
    places.map((path) => gaps?.within(path)),
    [true, false, true, true, false],
  );
  assert.equal([gaps?.none, gaps?.mayHold('sections', 'any'), gaps?.mayHold('contacts', 'any')], [false, true, false]);
});

model('has no gaps where nothing is wrong, or an include only leads to what is there', () => {
  const fine = assemble(sourcesFrom({ 'a/policy.yaml': whole }), 'a/policy.yaml');
  assert.ok(fine.policy?.gaps.none);
  const cycle = assemble(sourcesFrom({ 'a/policy.yaml': `include: [policy.yaml]\n${whole}` }), 'a/policy.yaml');
  assert.ok(cycle.policy?.gaps.none);
  assert.is(cycle.diagnostics.length, 1);
});

model('gives no policy where a file of it may be missing', () => {
  const gone: readonly Readonly<Record<string, string>>[] = [
    { 'a/policy.yaml': `include: [b.yaml]\n${whole}` },
    { 'a/policy.yaml': `include: [b.yaml]\n${whole}`, 'a/b.yaml': 'rights: {' },
    { 'a/policy.yaml': `include: [../../b.yaml]\n${whole}` },
    {
      'a/policy.yaml': `include: [c.yaml]\ninclude: [b.yaml]\n${whole}`,
      'a/c.yaml': 'security: {a: {kind: access}}\n',
    },
    { 'a/policy.yaml': `include: b.yaml\n${whole}`, 'a/b.yaml': 'rights: {b: {kind: erasure}}\n' },
    { 'a/policy.yaml': `inclde: [b.yaml]\n${whole}`, 'a/b.yaml': 'rights: {b: {kind: erasure}}\n' },
    { 'a/policy.yaml': `files: [b.yaml]\n${whole}`, 'a/b.yaml': 'rights: {b: {kind: erasure}}\n' },
    { 'b/policy.yaml': whole },
  ];
  for (const files of gone) {
    const { policy: assembled, diagnostics } = assemble(sourcesFrom(files), 'a/policy.yaml');
    assert.is(assembled, undefined);
    assert.is(diagnostics.length, 1);
  }
});

model('quotes why a file cannot be read', () => {
  const files = sourcesFrom({ 'a/policy.yaml': `include: [b.yaml]\n${whole}` });
  const withProblem = (path: string): Sources => ({
    read: (asked) => (asked === path ? { problem: 'is a folder, not a file' } : files.read(asked)),
  });
  assert.equal(assemble(withProblem('a/b.yaml'), 'a/policy.yaml').diagnostics.map(told), [
    'a/policy.yaml:1:11 core/include-unreadable `b.yaml` is a folder, not a file',
  ]);
  const entry = assemble(withProblem('a/policy.yaml'), 'a/policy.yaml');
  assert.equal(entry.diagnostics.map(told), [
    'a/policy.yaml:1:1 core/file-unreadable `a/policy.yaml` is a folder, not a file',
  ]);
  assert.equal(entry.dependencies, []);
});

model('reads at most 100 files', () => {
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`a/f${index}.yaml`, `include: [f${index + 1}.yaml]\n`]),
  );
  const { diagnostics, dependencies } = assemble(
    sourcesFrom({ ...files, 'a/policy.yaml': `include: [f0.yaml]\n${whole}` }),
    'a/policy.yaml',
  );
  assert.is(dependencies.length, 100);
  assert.equal(diagnostics.map(told), [
    'a/f98.yaml:1:11 core/includes-many `f99.yaml` is one file too many: a policy has at most 100 = join some of the files',
  ]);
});

model('counts the entries of a map over all files', () => {
  const some = (from: number) =>
    `purposes:\n${Array.from({ length: 300 }, (_, index) => `  p${from + index}: {label: x}\n`).join('')}`;
  const files = {
    'a/policy.yaml': `include: [b.yaml]\n${policy}${rest.replace(purposes, '')}${some(0)}`,
    'a/b.yaml': some(300),
  };
  assert.equal(assemble(sourcesFrom(files), 'a/policy.yaml').diagnostics.map(told), [
    'a/b.yaml:202:3 schema/map-long `purposes` has 600 entries, and at most 500 are allowed = check whether several entries say the same',
  ]);
});

model('asks for nothing outside the root, whatever is included', () => {
  const asked: string[] = [];
  const include = [
    '../../x.yaml',
    '/x.yaml',
    'C:x.yaml',
    '..\\\\..\\\\x.yaml',
    'b/../../../x.yaml',
    '.././.././x.yaml',
    '//x.yaml',
    'file:///x.yaml',
  ];
  const text = `include:\n${include.map((one) => `  - "${one}"\n`).join('')}${whole}`;
  const sources: Sources = {
    read(path) {
      asked.push(path);
      return path === 'a/policy.yaml' ? { bytes: text } : undefined;
    },
  };
  assert.is(assemble(sources, 'a/policy.yaml').diagnostics.length, include.length);
  assert.equal(asked, ['a/policy.yaml']);
});

model('is the same with a byte order mark and other line ends', () => {
  const crlf = `\ufeff${whole.replaceAll('\n', '\r\n')}`;
  const { policy: assembled } = assemble(sourcesFrom({ p: crlf }), 'p');
  assert.equal(assembled?.data, assemble(sourcesFrom({ p: whole }), 'p').policy?.data);
});

model.run();

function told({ code, fact, message, help, span, related = [] }: Diagnostic): string {
  const start = `${placeOf(span)} ${code} ${fact === undefined ? '' : `(${fact}) `}${message}`;
  const advised = help === undefined ? start : `${start} = ${help}`;
  return [advised, ...related.map((other) => `${placeOf(other.span)} ${other.message}`)].join(' | ');
}
