import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sectionsOf, viewed } from './viewed';

const references = suite('references');

/** What the text becomes in the second of three numbered sections. */
function told(text: string, outline = ''): string {
  const { view } = viewed(`
outline: { numbering: [decimal, letters]${outline} }
references:
  terms: { kind: terms, title: Terms of Use, article: our, url: 'https://acme.example/terms' }
  gdpr: { kind: law, title: General Data Protection Regulation, aka: [GDPR] }
definitions:
  data: { term: Personal Data, means: what is yours }
contacts:
  privacy: { email: [a@acme.example, b@acme.example] }
  office: { label: our office, page: our form, url: 'https://acme.example/form' }
statements:
  it: { kind: fact, text: '${text}' }
sections:
  - { id: first, heading: 'Who we *are*', show: [controllers] }
  - id: second
    heading: What we say
    show: [statements]
    sections: [{ id: inner, heading: Rights, show: [rights] }]
  - { id: third, heading: More, numbering: none, show: [contacts, collection, references, definitions] }
  - { id: last, heading: End, show: [purposes] }
`);
  return sectionsOf(view.sections).find(({ id }) => id === 'second')?.blocks[0]?.markdown ?? '';
}

references('to sections take the form that they ask for', () => {
  assert.is(told('See {{sections.first}}.'), 'See [section 1](#first).');
  assert.is(told('See {{sections.first | paragraph}}.'), 'See [paragraph 1](#first).');
  assert.is(told('See {{sections.first|title}}.'), 'See [“Who we *are*”](#first).');
  assert.is(told('See {{sections.first | number}}.'), 'See [1](#first).');
  assert.is(told('See {{sections.first | number-and-title}}.'), 'See [section 1 (“Who we *are*”)](#first).');
});

references('to inner sections give the numbers above them', () => {
  assert.is(told('See {{sections.inner}}.'), 'See [section 2.a](#inner).');
});

references('to sections without a number give the title', () => {
  assert.is(told('See {{sections.third}}.'), 'See [“More”](#third).');
});

references('by position say above, below or here', () => {
  assert.is(told('As said {{sections.first | position}}.'), 'As said [above](#first).');
  assert.is(told('As said {{sections.last | position}}.'), 'As said [below](#last).');
  assert.is(told('It is {{sections.second | position}}.'), 'It is this section.');
});

references('take the form of the outline where they ask for none', () => {
  assert.is(told('See {{sections.first}}.', ', references: paragraph'), 'See [paragraph 1](#first).');
  assert.is(told('See {{sections.first}}.', ', references: title'), 'See [“Who we *are*”](#first).');
  assert.is(told('See {{sections.first}}.', ', references: position'), 'See [above](#first).');
});

references('to facts name them, or the section that shows them', () => {
  assert.is(
    told('Ask {{contacts.privacy}}.'),
    'Ask [a@acme.example](mailto:a@acme.example) or [b@acme.example](mailto:b@acme.example).',
  );
  assert.is(told('Use {{contacts.office}}.'), 'Use [our form](https://acme.example/form).');
  assert.is(told('Read {{references.terms}}.'), 'Read [our Terms of Use](https://acme.example/terms).');
  assert.is(told('Read the {{references.gdpr}}.'), 'Read the GDPR.');
  assert.is(told('{{definitions.data}} is yours.'), '“Personal Data” is yours.');
  assert.is(told('We hold {{categories.account}}.'), 'We hold account details.');
  assert.is(told('By {{controllers.main}}.'), 'By Acme Ltd.');
  assert.is(told('See {{rights.access}}.'), 'See [section 2.a](#inner).');
  assert.is(told('This {{policy.title}}.'), 'This Privacy Policy.');
});

references('that are escaped are shown as they are', () => {
  assert.is(told('Write \\{{x}}.'), 'Write {{x}}.');
});

references.run();
