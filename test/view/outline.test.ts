import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { blocksOf, sectionsOf, viewed } from './viewed';

const outline = suite('outline');

/** The sections of an example as they are printed: `1. Collection`, deeper ones with a `>` each. */
function headings(example: string): readonly string[] {
  return sectionsOf(viewed(example).view.sections).map(
    ({ number, heading, level }) => `${'> '.repeat(level - 2)}${number === undefined ? '' : `${number} `}${heading}`,
  );
}

/** The blocks of a section with their numbers. */
function paragraphs(example: string, id: string): readonly string[] {
  const section = sectionsOf(viewed(example).view.sections).find((one) => one.id === id);
  return (section?.blocks ?? []).map(({ number, markdown }) => (number ? `${number} ${markdown}` : markdown));
}

const sections = `
sections:
  - id: a
    heading: First
    sections:
      - { id: a1, heading: Inner, show: [collection] }
      - { id: a2, heading: Other, show: [rights] }
  - id: b
    heading: Second
    show: [contacts, categories]
    sections:
      - id: b1
        heading: Deep
        show: [purposes]
        sections: [{ id: b11, heading: Deeper, show: [controllers] }]
`;

outline('numbers sections in the style of each level', () => {
  assert.equal(headings(`outline: { numbering: [decimal, letters, roman] }${sections}`), [
    '1. First',
    '> a. Inner',
    '> b. Other',
    '2. Second',
    '> a. Deep',
    '> > i. Deeper',
  ]);
  assert.equal(headings(`outline: { numbering: [decimal, legal, legal] }${sections}`), [
    '1. First',
    '> 1.1 Inner',
    '> 1.2 Other',
    '2. Second',
    '> 2.1 Deep',
    '> > 2.1.1 Deeper',
  ]);
  assert.equal(headings(`outline: { numbering: [roman, none] }${sections}`), [
    'i. First',
    '> Inner',
    '> Other',
    'ii. Second',
    '> Deep',
    '> > Deeper',
  ]);
});

outline('numbers nothing where it is not asked for', () => {
  assert.equal(headings(sections), ['First', '> Inner', '> Other', 'Second', '> Deep', '> > Deeper']);
});

outline('lets a section have a style of its own, and counts on', () => {
  const example = `
outline: { numbering: [decimal] }
sections:
  - { id: a, heading: Preface, numbering: none, show: [controllers] }
  - { id: b, heading: First, show: [collection] }
  - { id: c, heading: Second, numbering: letters, show: [contacts] }
  - { id: d, heading: Third, show: [rights, categories, purposes] }
`;
  assert.equal(headings(example), ['Preface', '1. First', 'b. Second', '3. Third']);
});

const two = `
statements:
  one: { kind: fact, text: One. }
  two: { kind: fact, text: Two. }
  three: { kind: fact, text: Three. }
`;

outline('numbers paragraphs from the start in every section that has several', () => {
  const example = `${two}
outline: { paragraphs: decimal }
sections:
  - { id: a, heading: A, show: [statements.one, statements.two] }
  - { id: b, heading: B, show: [statements.three] }
  - { id: c, heading: C, paragraphs: letters, show: [contacts, rights] }
  - { id: d, heading: D, paragraphs: none, show: [collection, controllers] }
`;
  assert.equal(paragraphs(example, 'a'), ['1. One.', '2. Two.']);
  assert.equal(paragraphs(example, 'b'), ['Three.']);
  assert.equal(
    paragraphs(example, 'c').map((text) => text.slice(0, 3)),
    ['(a)', '(b)'],
  );
  assert.equal(
    paragraphs(example, 'd').map((text) => text.slice(0, 3)),
    ['We ', 'Acm'],
  );
});

outline('numbers paragraphs in Roman numbers', () => {
  const example = `${two}
sections:
  - { id: a, heading: A, paragraphs: roman, show: [statements] }
  - { id: b, heading: B, show: [contacts, rights, collection, controllers] }
`;
  assert.equal(paragraphs(example, 'a'), ['(i) One.', '(ii) Two.', '(iii) Three.']);
});

outline('makes one paragraph of what stands in a list of its own', () => {
  const example = `${two}
sections:
  - { id: a, heading: A, show: [[statements.one, statements.two], statements.three] }
  - { id: b, heading: B, show: [contacts, rights, collection, controllers] }
`;
  assert.equal(paragraphs(example, 'a'), ['One. Two.', 'Three.']);
});

outline('runs headings into paragraphs, and introduces sections', () => {
  const example = `${two}
sections:
  - { id: a, heading: How we say it, runIn: true, show: [statements] }
  - { id: b, heading: 'Any questions?', runIn: true, intro: 'ask *us*', show: [contacts, rights, collection, controllers] }
`;
  const [first, second] = viewed(example).view.sections;
  assert.is(first?.heading, 'How we say it.');
  assert.ok(first?.runIn);
  assert.is(second?.heading, 'Any questions?');
  assert.equal(second?.blocks[0], { facts: ['sections.b'], markdown: 'ask *us*' });
});

outline('shows what is about an audience, and what is chosen', () => {
  const example = `
audiences:
  members: { label: Members }
  guests: { label: Guests }
collection:
  forMembers: { audience: [members], data: [account] }
  forGuests: { audience: [guests], data: [account], modality: never }
  forAll: { data: [account], modality: may }
sections:
  - { id: a, heading: A, audience: [members], show: [{ show: collection, audience: [members] }] }
  - { id: b, heading: B, show: [{ show: collection, only: [forGuests, forAll] }] }
  - { id: c, heading: C, show: [contacts, rights, controllers] }
`;
  assert.equal(paragraphs(example, 'a'), ['We collect their account details (email address).']);
  assert.equal(paragraphs(example, 'b'), [
    'For Guests, we never collect their account details.',
    'We may collect your account details.',
  ]);
});

outline('puts the date where it is wanted, as it is wanted', () => {
  const dated = (date: string) =>
    viewed(`
policy: { title: Privacy Policy, version: '2.0', dates: { effective: '2026-01-31', updated: '2026-02-01' } }
outline: { date: ${date} }
`).view;
  assert.is(
    dated('{}').opening[0]?.markdown,
    '**Effective date:** January 31, 2026\\\n**Last updated:** February 1, 2026\\\n**Version:** 2.0',
  );
  const bottom = dated('{ label: "In force from:", format: day-month-year, place: bottom }');
  assert.equal(bottom.opening, []);
  assert.match(bottom.closing[0]?.markdown ?? '', /^\*\*In force from:\*\* 31 January 2026\\\n/);
  assert.match(dated('{ format: iso }').opening[0]?.markdown ?? '', /2026-01-31/);
  assert.equal(bottom.closing[0]?.facts, ['policy.dates', 'policy.version']);
});

outline('leaves the date to a section', () => {
  const { view, findings } = viewed(`
policy: { title: Privacy Policy, dates: { effective: '2026-01-31' } }
outline: { date: { place: none } }
sections:
  - { id: a, heading: A, show: [policy.dates, contacts, rights, collection, controllers] }
`);
  assert.equal([...view.opening, ...view.closing], []);
  assert.is(view.sections[0]?.blocks[0]?.markdown, 'This policy takes effect on January 31, 2026.');
  assert.equal(findings, []);
});

outline('opens with what is to come first, and asks for a table of contents', () => {
  const { view } = viewed(`${two}
outline: { opening: [statements.one], contents: { heading: Contents } }
sections:
  - { id: a, heading: A, show: [statements.two, statements.three, contacts, rights, collection, controllers] }
`);
  assert.equal(
    view.opening.map(({ markdown }) => markdown),
    ['One.'],
  );
  assert.equal(view.contents, { heading: 'Contents' });
  assert.equal(viewed('outline: { contents: {} }').view.contents, { heading: null });
  assert.is(viewed('').view.contents, undefined);
});

outline('defines terms where they are first used, if that is asked for', () => {
  const { view, findings } = viewed(`
outline: { definitions: first-use }
definitions:
  device: { term: Device, means: any computer }
  app: { term: App, aka: [Apps], means: our program }
statements:
  one: { kind: fact, text: We tell a deviceful of things. }
  two: { kind: fact, text: Your device runs apps. }
  three: { kind: fact, text: Another device. }
sections:
  - { id: a, heading: A, show: [statements, contacts, rights, collection, controllers] }
`);
  assert.equal(
    view.sections[0]?.blocks.slice(0, 3).map(({ markdown }) => markdown),
    [
      'We tell a deviceful of things.',
      'Your device runs apps. “Device” means any computer. “App” (or “Apps”) means our program.',
      'Another device.',
    ],
  );
  assert.equal(view.sections[0]?.blocks[1]?.facts, ['statements.two', 'definitions.device', 'definitions.app']);
  assert.equal(findings, []);
});

outline('of a policy without one has a section for everything it says', () => {
  const { view, findings } = viewed('');
  assert.equal(
    sectionsOf(view.sections).map(({ id, heading }) => `${id}: ${heading}`),
    [
      'about: About this policy',
      'collection: What we collect',
      'purposes: Why we use it',
      'rights: Your rights',
      'contact: How to contact us',
    ],
  );
  assert.equal(
    blocksOf(view).map(({ markdown }) => markdown),
    [
      'Acme Ltd is responsible for the personal information that this policy describes.',
      'We collect your account details to provide our services.',
      'Your account details consist of your email address.',
      'We use your personal information to provide our services.',
      'You have the right to access the personal information held about you. You can do this by e-mailing us at [privacy@example.com](mailto:privacy@example.com).',
      'You can contact us by e-mail at [privacy@example.com](mailto:privacy@example.com).',
    ],
  );
  assert.equal(findings, []);
});

outline.run();
