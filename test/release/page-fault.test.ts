import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { compile } from '../../src/compile';
import { pageFault } from '../../src/release/page-fault';
import fragment from '../../src/render/formats/fragment';
import { sources } from '../lint/overlay';
import { inputFor, sampleView } from '../render/sample';

const safety = suite('the page of a release');

safety('that policyc writes is safe', () => {
  const { artifacts } = compile(sources, builtInTemplates(), {
    id: 'complete',
    entry: 'policy.yaml',
    emit: ['fragment'],
  });
  for (const text of [fragment.render(inputFor(sampleView)), artifacts[0]?.text ?? '']) {
    const at = pageFault(text);
    assert.is(at, undefined, at === undefined ? '' : text.slice(at, at + 120));
  }
});

const inside = (html: string) =>
  `<article class="policy" id="policy.title" aria-label="A" lang="en">${html}</article>\n`;

safety('with anything else is not', () => {
  assert.is(pageFault(inside('<p>a &lt; b</p><br>')), undefined);
  const wrong = [
    '<script>a</script>',
    '<style>a</style>',
    '<iframe></iframe>',
    '<form></form>',
    '<img src="a">',
    '<!-- a -->',
    '<svg><script>a</script></svg>',
    '<svg><p>a</p></svg>',
    '<path d="a"/>',
    '<p>',
    '</p>',
    '<p></div></p>',
    '<P>a</P>',
    '<p onclick="a">a</p>',
    '<p style="a">a</p>',
    '<a href="javascript:a">a</a>',
    '<a href="data:a">a</a>',
    '<a href="//a">a</a>',
    '<p href="#a">a</p>',
    '<p class=a>a</p>',
    "<p class='a'>a</p>",
    '<svg fill="url(a)"></svg>',
    '<a\nhref="#a">a</a>',
    '< p>',
    '<',
    '</article>',
    '</article><article class="policy" >',
    '<base href="#a">',
    '<link>',
    '<meta>',
    '<title>a</title>',
    '<template>a</template>',
    '<p/>',
  ];
  for (const html of wrong) assert.type(pageFault(inside(html)), 'number', html);
  assert.type(pageFault(''), 'number');
  assert.type(pageFault(`${inside('')}<p>a</p>`), 'number');
  assert.type(pageFault(inside('').trimEnd()), 'number');
});

safety.run();
