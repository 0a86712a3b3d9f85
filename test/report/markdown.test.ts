import { Marked } from 'marked';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/core/diagnostic';
import markdownReporter from '../../src/report/reporters/markdown';
import { bare, hostileTexts, lacking, remark, saying, whole } from './findings';

const markdown = whole(markdownReporter);

const report = suite('the Markdown report');
const checked = ['policies/acme/policy.yaml', 'policies/beta/policy.yaml'];

report('says that nothing was found', () => {
  assert.is(
    markdown.report([], { color: false, checked }),
    '## Privacy policies: nothing found\n\n2 policies checked.\n',
  );
  assert.is(
    markdown.report([], { color: false, checked: ['a'] }),
    '## Privacy policies: nothing found\n\n1 policy checked.\n',
  );
});

report('counts first, then lists by file, with place, help and law', () => {
  assert.fixture(
    markdown.report([remark, bare, lacking], { color: true, checked }),
    `## Privacy policies: 1 error, 1 warning, 1 info in 2 files

2 policies checked.

### \`policies/acme/policy.yaml\`

- **error** [\`gdpr/legal-basis-missing\`](https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj) (line 4, column 3, \`purposes.ads\`): the purpose \`ads\` names no legal basis
  - help: add \`legalBasis\`
  - law: [GDPR Article 13(1)(c)](https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj)
  - note: the policy is subject to the GDPR here (\`policies/acme/policy.yaml:1:1\`)
- **warning** \`core/list-short\` (line 6, column 3): the list is short

### \`policies/shared/a b#ü.yaml\`

- **info** \`core/value-odd\` (line 1, column 4): the value is odd
`,
  );
});

report('lets nothing in a text become markup, a link, a picture or HTML', () => {
  for (const text of hostileTexts) {
    const finding = { ...saying(text), url: undefined } as unknown as Diagnostic;
    const html = htmlOf(markdown.report([finding], { color: false, checked }));
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([, tag]) => tag);
    const allowed = new Set(['h2', 'h3', 'p', 'ul', 'li', 'code', 'strong']);
    assert.equal(
      tags.filter((tag) => !allowed.has(tag ?? '')),
      [],
      JSON.stringify(text),
    );
    assert.is(tags.filter((tag) => tag === 'li').length, 8, `four items for ${JSON.stringify(text)}:\n${html}`);
    assert.is(tags.filter((tag) => tag === 'strong').length, 2);
  }
});

report('leaves no mention, reference or address outside of code', () => {
  for (const text of hostileTexts) {
    const finding = { ...saying(text), url: undefined } as unknown as Diagnostic;
    const outside = htmlOf(markdown.report([finding], { color: false })).replace(/<code>.*?<\/code>/gs, '');
    const words = outside.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#39);/g, '');
    assert.not.match(words, /@\w|#\d|GH-\d|https?:|www\.|:tada:|\$/, JSON.stringify(text));
  }
});

report('links to addresses of the web and to no others', () => {
  const links = (url: string): readonly string[] => {
    const html = htmlOf(markdown.report([{ ...lacking, url }], { color: false }));
    return [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address ?? '');
  };
  assert.equal(links('https://law.example/a'), ['https://law.example/a', 'https://law.example/a']);
  assert.equal(links('https://law.example/?a=1&copy;#_b_')[0], 'https://law.example/?a=1&amp;copy;#_b_');
  assert.equal(links('javascript:alert(1)'), []);
  const [hostile, ...more] = links('https://law.example/) [x](javascript:alert(1) "y');
  assert.is(more.length, 1);
  assert.is(hostile, 'https://law.example/%29%20%5Bx%5D%28javascript:alert%281%29%20%22y');
});

report('is cut with a sentence that says so, the errors kept', () => {
  const infos = Array.from({ length: 900 }, (_, index) => ({
    ...bare,
    message: `the list ${index} is short`.repeat(4),
  }));
  const last = { ...lacking, span: remark.span };
  const text = markdown.report([...infos, last], { color: false, checked });
  assert.ok(Buffer.byteLength(text) <= 60_000, `${Buffer.byteLength(text)} bytes`);
  assert.ok(Buffer.byteLength(text) > 58_000);
  assert.match(text, /^## Privacy policies: 1 error, 900 warnings in 2 files\n/);
  assert.match(text, 'gdpr/legal-basis-missing');
  const shown = text.match(/^- \*\*/gm)?.length ?? 0;
  assert.ok(
    text.endsWith(
      `\n\n${901 - shown} more findings are not shown here, for the text would be too long. \`policyc check\` prints all.\n`,
    ),
  );
});

report.run();

function htmlOf(text: string): string {
  return new Marked({ gfm: true }).parse(text, { async: false });
}
