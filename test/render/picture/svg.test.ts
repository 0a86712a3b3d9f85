import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mermaidOf } from '../../../src/render/picture/mermaid';
import { svgOf } from '../../../src/render/picture/svg';
import { widthOf } from '../../../src/render/picture/text-width';
import { wrapped } from '../../../src/render/picture/wrap';
import type { Drawing } from '../../../src/view/picture/types';
import { matchesSnapshot } from '../../kit/snapshot';
import { viewedText } from '../../view/viewed';

const svg = suite('the picture as SVG');

const folder = resolve(__dirname, '../../../policies');
const policies = readdirSync(folder).flatMap((id) => {
  const text = readFileSync(resolve(folder, id, 'policy.yaml'), 'utf8');
  const drawings = viewedText(text).view.picture?.drawings ?? [];
  return drawings.map((drawing, index) => ({ name: `${id}-${index + 1}`, drawing }));
});

const naming = { title: 'Flows', titleId: 't', descriptionId: 'd', mirrored: false, isBare: false };

const hostile = `"><script>alert(1)</script><svg onload='x'>&amp;]] --> "end"\n\`\`\`\n%%{init: {}}%% 1. - click a href "javascript:x" #quot; :::x`;

function drawingWith(label: string): Drawing {
  return {
    description: 'What it shows',
    columns: ['Data', 'What for', 'Who'],
    nodes: [
      { id: 'd1', column: 0, labels: [label], note: label, facts: ['categories.a'] },
      { id: 'p1', column: 1, labels: [label, 'Two'], facts: ['purposes.a'] },
      { id: 'r1', column: 2, labels: [label], facts: ['recipients.a'] },
    ],
    edges: [
      { from: 'd1', to: 'p1', facts: ['disclosures.a'] },
      { from: 'p1', to: 'r1', facts: ['disclosures.a'] },
      { from: 'd1', to: 'r1', facts: ['disclosures.b'] },
    ],
  };
}

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

function boxesOf(text: string): readonly Box[] {
  const nodes =
    /data-node="(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)">.*?<text>(.*?)<\/text>/g;
  return [...text.matchAll(nodes)].map(([, id = '', x, y, width, height, inner = '']) => ({
    id,
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
    lines: [...inner.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map((line) => ({
      x: Number(line[1]),
      y: Number(line[2]),
      text:
        line[3]?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&') ??
        '',
    })),
  }));
}

for (const { name, drawing } of policies) {
  svg(`${name} is drawn as it was reviewed`, () => {
    const drawn = svgOf(drawing, naming);
    assert.is(svgOf(drawing, naming), drawn);
    matchesSnapshot(`${drawn}\n`, `render/golden/picture/${name}.svg`);
    matchesSnapshot(`${mermaidOf(drawing)}\n`, `render/golden/picture/${name}.mermaid.md`);
  });

  svg(`${name}: the lines of the SVG and of Mermaid are those of the drawing, and no box lies on another`, () => {
    const text = svgOf(drawing, naming);
    const edges = drawing.edges.map(({ from, to }) => `${from} ${to}`);
    assert.equal(
      [...text.matchAll(/data-line="([^"]*)"/g)].map(([, line]) => line),
      edges,
    );
    const mermaid = [...mermaidOf(drawing).matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} ${to}`);
    assert.equal(mermaid, edges);
    const boxes = boxesOf(text);
    assert.equal(boxes.map(({ id }) => id).sort(), drawing.nodes.map(({ id }) => id).sort());
    for (const one of boxes)
      for (const other of boxes)
        assert.ok(one === other || one.x !== other.x || one.y + one.height < other.y || other.y + other.height < one.y);
  });
}

for (const [what, label] of [
  ['hostile words', hostile],
  ['a long word', 'x'.repeat(300)],
  ['a very long label', 'words and more words '.repeat(90)],
  ['wide signs', '個人情報の取り扱いについて'.repeat(6)],
  ['signs put on signs', `e${'\u0301'.repeat(400)}`],
] as const) {
  svg(`text stays inside its box: ${what}`, () => {
    const text = svgOf(drawingWith(label), naming);
    for (const { width, height, lines } of boxesOf(text)) {
      assert.ok(lines.length > 0);
      for (const line of lines) {
        assert.ok(line.x + widthOf(line.text, 12) <= width, line.text);
        assert.ok(line.y > 0 && line.y < height, line.text);
      }
    }
  });
}

svg('shows hostile words and runs none, with no script, style, link or picture in it', () => {
  const text = svgOf({ ...drawingWith(hostile), description: hostile }, { ...naming, title: hostile });
  const tags = [...text.matchAll(/<\/?([a-z]+)((?: [^<>]*)?)>/g)];
  assert.equal([...new Set(tags.map(([, tag]) => tag))].sort(), [
    'desc',
    'g',
    'path',
    'rect',
    'svg',
    'text',
    'title',
    'tspan',
  ]);
  assert.not.ok(tags.some(([, , attributes]) => / (?:on\w+|style|href)=/.test(attributes ?? '')));
  assert.is(text.split('<').length - 1, tags.length, 'nothing but these tags begins with a bracket');
});

svg('names itself by its title and description', () => {
  const text = svgOf(drawingWith('x'), naming);
  assert.match(text, 'role="img" aria-labelledby="t d"');
  assert.match(text, '<title id="t">Flows</title>\n<desc id="d">What it shows</desc>');
});

svg('is mirrored where text runs from right to left', () => {
  const boxes = (mirrored: boolean) => boxesOf(svgOf(drawingWith('x'), { ...naming, mirrored }));
  const plain = boxes(false);
  boxes(true).forEach((box, index) => {
    const other = plain[index];
    assert.is(box.x, 680 - (other?.x ?? 0) - (other?.width ?? 0));
    assert.is(box.lines[0]?.x, box.width - (other?.lines[0]?.x ?? 0));
  });
});

svg('gives twelve purposes in a row looks that differ', () => {
  const ids = Array.from({ length: 12 }, (_, index) => index + 1);
  const drawing: Drawing = {
    ...drawingWith('x'),
    nodes: [
      { id: 'd1', column: 0, labels: ['Data'], facts: ['categories.a'] },
      ...ids.map((id) => ({ id: `p${id}`, column: 1 as const, labels: [`Aim ${id}`], facts: [`purposes.a${id}`] })),
    ],
    edges: ids.map((id) => ({ from: 'd1', to: `p${id}`, facts: [`purposes.a${id}`] })),
  };
  const looks = [...svgOf(drawing, naming).matchAll(/<svg class="node (tone-\d dash-\d)"/g)].map(([, look]) => look);
  assert.is(new Set(looks).size, 12);
});

svg('wraps at spaces, breaks only a word that is too wide, and ends a text without end in an ellipsis', () => {
  assert.equal(wrapped('one two three', widthOf('one two', 12), 12), ['one two', 'three']);
  assert.equal(wrapped('abcdef', widthOf('abc', 12), 12), ['abc', 'def']);
  const lines = wrapped('word '.repeat(500), 60, 12);
  assert.is(lines.at(-1), '…');
  assert.ok(lines.length <= 16);
});

svg('says hostile words in Mermaid without meaning anything by them', () => {
  const text = mermaidOf(drawingWith(hostile));
  const lines = text.split('\n');
  assert.is(lines.length, 10);
  for (const line of lines.slice(3, 6))
    assert.match(line, /^ {2}[dpr]1[[(]{1,2}"(?:[^"`<>{}%:|\\[\];#]|#\d+;|<br>)*"[\])]{1,2}$/);
});

svg.run();
