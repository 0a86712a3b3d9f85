import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import html from '../../src/render/formats/html';
import { publishedPages } from '../kit/published-pages';
import { htmlRules } from './html-rules';
import { inputFor, sampleView } from './sample';

const published = suite('published HTML');
const validator = new HtmlValidate(htmlRules);
const sample = { path: 'the sample', text: html.render(inputFor(sampleView)) };

for (const { path, text } of [...publishedPages(), sample]) {
  published(`${path} is valid`, async () => {
    assert.equal(await mistakesIn(text), []);
  });
}

published('what is not valid is seen', async () => {
  const page = sample.text.replace('<main', '<p><div></p></div><img src="a.png"><main');
  assert.ok((await mistakesIn(page)).length >= 2);
});

published.run();

async function mistakesIn(text: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
