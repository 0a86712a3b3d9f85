import { lint } from 'markdownlint/sync';
import { Marked } from 'marked';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Change } from '../../../src/diff/change';
import type { Comparison } from '../../../src/diff/comparison';
import markdown from '../../../src/diff/reporters/markdown';
import { hostileTexts } from '../../report/findings';
import { changed, compared, longer, right, unknown, wording } from './comparisons';

const report = suite('diff › the comment on a pull request');

const textOf = (comparison: Comparison): string => markdown.report(comparison, { color: false });

report('begins with a hidden marker, and lists by impact, each change with its line', () => {
  const linkOf = (side: string, { line }: { readonly line: number }): string | undefined =>
    side === 'head' ? `https://git.example/a.yaml#L${line}` : undefined;
  assert.fixture(
    markdown.report(compared(changed([wording, right, longer])), { color: false, linkOf }),
    `<!-- policyc-diff -->

## What changes in the privacy policies

1 material, 1 substantive, 1 editorial changes between \`main:policies\` and \`policies\`.

### Material

- **how long we keep logs**: kept for 14 days → 30 days — [\`policies/acme/policy.yaml:42\`](https://git.example/a.yaml#L42)
  - why: data is kept longer than people were told ([GDPR Article 13(2)(a)](https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13))

### Substantive

- **the right to erasure**: added: answered within 30 days — [\`policies/acme/policy.yaml:80\`](https://git.example/a.yaml#L80)

### Editorial

<details><summary>1 change of words, headings or order</summary>

- **the statement “greeting”**: removed: “Hello.” — \`main:policies/acme/policy.yaml:9\`

</details>
`,
  );
});

report('has the marker where nothing changed too, and names policies only where there are several', () => {
  assert.is(
    textOf(compared(changed([]))),
    '<!-- policyc-diff -->\n\n## What changes in the privacy policies\n\nNothing that the policies state differs between `main:policies` and `policies`.\n',
  );
  assert.match(textOf(compared(changed([longer]), changed([right], { id: 'beta' }))), '#### Privacy Policy (`acme`)');
  const failed = textOf(compared(unknown));
  assert.not.match(failed, 'Nothing that');
  assert.match(failed, 'It is not known what changes');
  assert.match(failed, '- `main:policies/beta/policy.yaml:2:3`: unknown key `titel`');
});

report('lets nothing in a text become markup, a link, a picture or HTML', () => {
  for (const text of hostileTexts) {
    const evil: Change = { ...longer, subject: text, words: text, reason: text, citation: text, url: text };
    const comparison = compared(changed([evil], { id: text, title: text }), { ...unknown, id: text, problems: [text] });
    const html = new Marked({ async: false, gfm: true }).parse(textOf(comparison)) as string;
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([tag, name]) => [name, tag]);
    const allowed = ['h2', 'h3', 'h4', 'p', 'ul', 'li', 'code', 'strong', 'a'];
    assert.equal(
      tags.filter(([name = '', tag]) => !allowed.includes(name) || /href="(?!https?:)/.test(tag ?? '')),
      [],
      JSON.stringify(text),
    );
    assert.is(tags.filter(([name]) => name === 'li').length, 6, `three items for ${JSON.stringify(text)}:\n${html}`);
  }
});

report('is Markdown that a linter finds nothing in', () => {
  const config = {
    default: true,
    MD013: false,
    MD024: { siblings_only: true },
    MD033: { allowed_elements: ['details', 'summary'] },
    MD041: false,
  };
  const text = textOf(compared(changed([wording, right, longer]), changed([longer], { id: 'b' }), unknown));
  assert.equal(lint({ strings: { text }, config }).text ?? [], []);
});

report('stays under 60 kB: the gravest have the room, the others are counted, and no line is cut', () => {
  const many = (change: Change, count: number): readonly Change[] =>
    Array.from({ length: count }, (_, index) => ({ ...change, words: `${index}: ${'ä“ö” '.repeat(12)}end` }));
  const text = textOf(compared(changed([...many(wording, 900), ...many(right, 100), ...many(longer, 150)])));
  assert.ok(Buffer.byteLength(text) < 60_000, `${Buffer.byteLength(text)} bytes`);
  assert.ok(Buffer.byteLength(text) > 55_000, 'the room is used');
  const items = text.split('\n').filter((line) => line.startsWith('- '));
  assert.is(items.filter((line) => line.includes('end — `')).length, items.length, 'no line is cut');
  assert.is(items.filter((line) => line.includes('how long we keep logs')).length, 150);
  const editorial = items.filter((line) => line.includes('greeting')).length;
  const substantive = items.filter((line) => line.includes('erasure')).length;
  assert.match(text, `… and ${900 - editorial} more, which \`policyc diff\` prints.\n\n</details>`);
  assert.match(text, `… and ${100 - substantive} more, which \`policyc diff\` prints.\n\n### Editorial`);
  const policies = Array.from({ length: 3000 }, (_, index) => changed([longer], { id: `policy-${index}` }));
  assert.ok(Buffer.byteLength(textOf(compared(...policies))) < 60_000);
  const failures = policies.map((policy) => ({ ...unknown, id: policy.id, problems: ['x'.repeat(5000)] }));
  assert.ok(Buffer.byteLength(textOf(compared(...failures))) < 60_000);
  assert.ok(Buffer.byteLength(textOf(compared(changed([{ ...longer, words: 'a'.repeat(100_000) }])))) < 60_000);
});

report('says what was promised about changes before, in few lines and without markup of an author', () => {
  const text = markdown.report(
    compared(changed([longer], { promise: ['<b>told</b> by e-mail', ...Array(20).fill('x')] })),
    {
      color: false,
    },
  );
  assert.match(text, 'Promised about changes before:\n\n- ');
  assert.not.match(text, '<b>');
  assert.match(text, '\n- and 11 more\n');
});

report.run();
