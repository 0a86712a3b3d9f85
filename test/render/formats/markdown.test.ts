import { lint } from 'markdownlint/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import markdown from '../../../src/render/formats/markdown';
import type { View } from '../../../src/view/types';
import { matchesSnapshot } from '../../kit/snapshot';
import { blockOf, inputFor, sampleView, sectionOf, viewOf } from '../sample';

const format = suite('markdown');

const render = (view: Partial<View>): string => markdown.render(inputFor(viewOf(view)));
const bodyOf = (view: Partial<View>): string => render(view).replace('# Privacy policy\n\n', '');
const blocks = (...them: ReturnType<typeof blockOf>[]): Partial<View> => ({ opening: them });

/** The rules of markdownlint that do not fit, each with why. */
const rules = {
  default: true,
  // A paragraph is one line, so that a change in it is one line of a diff.
  MD013: false,
  // The same heading may stand under several groups of people.
  MD024: { siblings_only: true },
  // Headings are the author's, and may be questions or end with a full stop.
  MD026: false,
  // Numbers are printed as the outline counts them; a list may begin with 4.
  MD029: false,
  // An e-mail address in an author's sentence is text.
  MD034: false,
  // A heading that runs into a list is a bold line of its own.
  MD036: false,
};

format('writes everything that a view can say', () => {
  matchesSnapshot(render(sampleView), 'render/golden/sample.md');
});

format('keeps the rules of markdownlint, links to headings included', () => {
  const found = lint({ strings: { sample: render(sampleView) }, config: rules });
  assert.equal(found.sample, []);
});

format('ends every line without white space and the file with one line end', () => {
  const text = render({ opening: [blockOf('\n\na  \nb \n\n\n\nc\n\n'), blockOf('d\r\ne  ')] });
  assert.is(text, '# Privacy policy\n\na\\\nb\n\nc\n\nd\ne\n');
});

format('counts decimal paragraphs as items and prints other numbers before the text', () => {
  assert.is(
    bodyOf(
      blocks(
        blockOf('One.\n\nMore.\n\n- a\n- b', { number: '9.' }),
        blockOf('Two.', { number: '10.' }),
        blockOf('Three.', { number: '(a)' }),
        blockOf('Four.', { number: 'i.' }),
        blockOf('Five.', { number: '1)' }),
        blockOf('Six.', { number: '1.1' }),
        blockOf('- a', { number: '(b)' }),
      ),
    ),
    '9. One.\n\n   More.\n\n   - a\n   - b\n\n10. Two.\n\n(a) Three.\n\ni. Four.\n\n1\\) Five.\n\n1.1 Six.\n\n(b)\n\n- a\n',
  );
});

format('keeps lists apart that would become one', () => {
  const apart = '\n\n<!-- -->\n\n';
  assert.is(bodyOf(blocks(blockOf('- a'), blockOf('- b'))), `- a${apart}- b\n`);
  assert.is(bodyOf(blocks(blockOf('1. a\n2. b'), blockOf('1. c'))), `1. a\n2. b${apart}1. c\n`);
  assert.is(bodyOf(blocks(blockOf('a', { number: '2.' }), blockOf('b', { number: '1.' }))), `2. a${apart}1. b\n`);
  assert.is(bodyOf(blocks(blockOf('1. a'), blockOf('b', { number: '2.' }))), `1. a${apart}2. b\n`);
  assert.is(
    bodyOf(blocks(blockOf('- a'), blockOf('1. b'), blockOf('c'), blockOf('1. d'))),
    '- a\n\n1. b\n\nc\n\n1. d\n',
  );
});

format('lets a heading run into a paragraph, and stand before anything else', () => {
  const runIn = (...them: ReturnType<typeof blockOf>[]): string =>
    bodyOf({ sections: [sectionOf({ heading: 'Lead.', number: '1.', runIn: true, blocks: them })] });
  assert.is(runIn(blockOf('Text.\n\nMore.'), blockOf('End.')), '**1. Lead.** Text.\n\nMore.\n\nEnd.\n');
  assert.is(runIn(blockOf('- a')), '**1. Lead.**\n\n- a\n');
  assert.is(runIn(blockOf('| a |\n| - |\n| b |')), '**1. Lead.**\n\n| a |\n| - |\n| b |\n');
  assert.is(runIn(blockOf('Text.', { number: '1.' })), '**1. Lead.**\n\n1. Text.\n');
  assert.is(runIn(), '**1. Lead.**\n');
  const bold = sectionOf({ heading: 'A **b** \\*c', runIn: true });
  assert.is(bodyOf({ sections: [bold] }), '**A b \\*c**\n');
});

format('links to the headings that GitHub gives anchors', () => {
  const text = render({
    opening: [
      blockOf('[a](#a) [a.one](#a.one) [b](#b) [b.one](#b.one) [c](#c) [end](#end) [open](#open)', { anchor: 'open' }),
    ],
    contents: { heading: 'Rights' },
    sections: [
      sectionOf({
        id: 'a',
        number: '1.',
        heading: 'Your *rights* \\& duties',
        blocks: [blockOf('a', { anchor: 'a.one' })],
      }),
      sectionOf({
        id: 'c',
        heading: 'Rights',
        sections: [
          sectionOf({ id: 'b', level: 3, heading: 'Run', runIn: true, blocks: [blockOf('b', { anchor: 'b.one' })] }),
        ],
      }),
    ],
    closing: [blockOf('End.', { anchor: 'end' })],
  });
  assert.match(
    text,
    '[a](#1-your-rights--duties) [a.one](#1-your-rights--duties) [b](#rights-1) [b.one](#rights-1) [c](#rights-1) ' +
      '[end](#rights-1) [open](#privacy-policy)\n',
  );
  assert.match(
    text,
    '## Rights\n\n- [1. Your rights & duties](#1-your-rights--duties)\n- [Rights](#rights-1)\n\n## 1. ',
  );
});

format('leaves links alone that lead elsewhere, and what only looks like a link', () => {
  const text = '[a](https://a.b#section) [b](#elsewhere) \\](#section) `[c](#section)` ``d ` ](#section)``';
  assert.is(bodyOf({ opening: [blockOf(text)], sections: [sectionOf({})] }), `${text}\n\n## Section\n`);
});

format('leaves out a table of contents that has no lines', () => {
  assert.is(render({ contents: { heading: null } }), '# Privacy policy\n');
});

format.run();
