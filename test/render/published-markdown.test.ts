import { lint } from 'markdownlint/sync';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import markdown from '../../src/render/formats/markdown';
import { publishedMarkdown } from '../kit/published-pages';
import { markdownRules } from './markdown-rules';
import { inputFor, sampleView } from './sample';

const published = suite('published Markdown');
const sample = { path: 'the sample', text: markdown.render(inputFor(sampleView)) };

for (const { path, text } of [...publishedMarkdown(), sample]) {
  published(`${path} has nothing that markdownlint finds`, () => {
    assert.equal(mistakesIn(text), []);
  });
}

published('what it finds is seen', () => {
  assert.equal(mistakesIn('# One\n\n### Two\n'), ['3 MD001: Expected: h2; Actual: h3']);
});

published.run();

function mistakesIn(text: string): readonly string[] {
  const { text: found = [] } = lint({ strings: { text }, config: markdownRules });
  return found.map(
    ({ lineNumber, ruleNames, ruleDescription, errorDetail, errorContext }) =>
      `${lineNumber} ${ruleNames[0]}: ${errorDetail ?? ruleDescription}${errorContext ? ` (${errorContext})` : ''}`,
  );
}
