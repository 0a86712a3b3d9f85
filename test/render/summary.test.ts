import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../src/render/formats/html';
import markdown from '../../src/render/formats/markdown';
import type { Summary, SummaryCell } from '../../src/view/summary/types';
import { blockOf, inputFor, sectionOf, viewOf } from './sample';

const summary = suite('summary of a page');

summary('is a list of questions and answers in HTML, each with its facts', () => {
  const page = html.render(inputFor(viewOf({ summary: glance, sections })));
  const start = page.indexOf('<section class="summary"');
  const part = page.slice(start, page.indexOf('</section>', start));
  assert.is(
    part.replace(/^<section.*\n<div class="heading">.*\n/, ''),
    `<dl>
<div class="stated" data-facts="collection.a categories.a">
<dt><a href="#data">What is collected</a></dt>
<dd>
<ul>
<li><strong>Members:</strong> names &amp; e-mail addresses</li>
<li>Possibly pictures</li>
</ul>
</dd>
</div>
<div class="denied" data-facts="disclosures.a">
<dt><a href="#disclosures.a">Is it sold</a></dt>
<dd>
We never sell it.
</dd>
</div>
<div class="unstated">
<dt>How long it is kept</dt>
<dd>
Not stated
</dd>
</div>
</dl>
`,
  );
});

summary('is a heading and a list in Markdown, with links that GitHub knows', () => {
  const text = markdown.render(inputFor(viewOf({ summary: glance, sections })));
  assert.is(
    text.slice(text.indexOf('## At'), text.indexOf('## What we hold')),
    `## At a glance

- **[What is collected](#what-we-hold):**
  - **Members:** names & e-mail addresses
  - Possibly pictures
- **[Is it sold](#what-we-hold):** We never sell it.
- **How long it is kept:** Not stated

`,
  );
});

summary('stands between the blocks of the opening, where it is wanted', () => {
  const opening = [blockOf('Posted today.'), blockOf('We speak.')];
  const view = viewOf({ summary: { ...glance, after: 1 }, opening, sections });
  for (const text of [html.render(inputFor(view)), markdown.render(inputFor(view))]) {
    const places = ['Posted today.', 'At a glance', 'We speak.', 'What we hold'].map((words) => text.indexOf(words));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      places.join(),
    );
  }
});

summary('takes its heading into account where a section has the same', () => {
  const same = [sectionOf({ id: 'same', heading: 'At a glance', blocks: [blockOf('See [this](#same).')] })];
  assert.match(markdown.render(inputFor(viewOf({ summary: glance, sections: same }))), '[this](#at-a-glance-1)');
});

const cells: readonly SummaryCell[] = [
  {
    id: 'collected',
    question: 'What is collected',
    state: 'stated',
    lines: ['**Members:** names & e-mail addresses', 'Possibly pictures'],
    target: 'data',
    facts: ['collection.a', 'categories.a'],
  },
  {
    id: 'sale',
    question: 'Is it sold',
    state: 'denied',
    lines: ['We never sell it.'],
    target: 'disclosures.a',
    facts: ['disclosures.a'],
  },
  { id: 'retention', question: 'How long it is kept', state: 'unstated', lines: ['Not stated'], facts: [] },
];
const glance: Summary = { heading: 'At a glance', after: 0, cells };
const sections = [
  sectionOf({
    id: 'data',
    heading: 'What we hold',
    blocks: [blockOf('We never sell it.', { anchor: 'disclosures.a' })],
  }),
];

summary.run();
