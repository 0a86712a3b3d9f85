import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { link } from '../../../src/model/link';
import { answersOf } from '../../../src/render/manifest-parts/questions';
import { partsOf } from '../../../src/render/markdown-to-html';
import { summaryChunks } from '../../../src/render/summary-chunks';
import type { Summary } from '../../../src/view/summary/types';
import type { View } from '../../../src/view/types';
import { plainWord, randomPolicy } from '../random-policy';
import { blocksOf, sectionsOf } from '../viewed';
import { nowhere, summarised, told, viewedData } from './summarised';

const summary = suite('summary');

summary('of any policy: all of its words are on the page too, and every link lands', () => {
  holds(40, randomPolicy(), ({ data, tokens }) => {
    const { view } = viewedData(data);
    const page = textOf(view);
    const glance = linesOf(view.summary);
    const said = [...tokens.values()].filter((token) => glance.includes(token.toLowerCase()));
    assert.ok(said.length > 0, 'the summary says something');
    assert.equal(
      said.filter((token) => !page.includes(token.toLowerCase())),
      [],
    );
    const places = new Set([
      ...sectionsOf(view.sections).map(({ id }) => id),
      ...blocksOf(view).flatMap(({ anchor, alsoAnchors = [] }) => [anchor, ...alsoAnchors]),
    ]);
    for (const { target } of view.summary?.cells ?? []) assert.ok(target === undefined || places.has(target), target);
  });
});

summary('of any policy: what is stated says its facts, what is not stated says neither yes nor no', () => {
  holds(40, randomPolicy(), ({ data }) => {
    const { model } = link({ data, spanOf: () => nowhere, keySpanOf: () => nowhere });
    assert.ok(model);
    for (const { id, state, lines, facts, target } of viewedData(data).view.summary?.cells ?? []) {
      assert.equal(
        facts.filter((address) => !model.facts.has(address) || model.facts.get(address)?.data.hidden === true),
        [],
      );
      if (state !== 'unstated') assert.ok(facts.length > 0 && lines.every((line) => line !== ''), id);
      else assert.equal([lines, facts, target], [['Not stated'], [], undefined]);
      if (state === 'denied') assert.match(lines.join(' '), /\b(never|not)\b/, id);
    }
  });
});

summary('of any policy: it agrees with what the manifest tells programs', () => {
  holds(40, randomPolicy(), ({ data }) => {
    const { model } = link({ data, spanOf: () => nowhere, keySpanOf: () => nowhere });
    assert.ok(model);
    const cells = viewedData(data).view.summary?.cells ?? [];
    const stateOf = (id: string) => cells.find((cell) => cell.id === id)?.state ?? 'unstated';
    const { sale, children, automatedDecisions, transfers } = answersOf(model);
    assert.equal(
      [stateOf('sale'), stateOf('children'), stateOf('decisions'), stateOf('transfers')],
      [sale.state, children.state, automatedDecisions.state, transfers.state],
    );
  });
});

/** Texts that other programs would take for something else. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '](javascript:alert(1))',
  '| a |',
  '# a',
  '1. a',
  '- a',
  '`a',
  '\\{{x}}',
  '**a',
];

summary('of hostile texts: each line is one item of a list, and nothing in it is markup', () => {
  const words = (index: number) => `${hostile[index % hostile.length]} ${plainWord(index)}`;
  holds(25, randomPolicy(words), ({ data }) => {
    const found = viewedData(data).view.summary;
    assert.ok(found);
    assert.not.match(linesOf(found), /(?<!\\)<[a-z]|(?<!\\)\]\(javascript:/i);
    const [, list] = summaryChunks(found);
    const parts = partsOf(list?.markdown ?? '');
    assert.equal(
      parts.map(({ type }) => type),
      ['list'],
    );
    assert.is((parts[0] as { readonly items?: readonly unknown[] }).items?.length, found.cells.length);
  });
});

summary('is switched off by the outline, and changes nothing else', () => {
  const policy = { collection: { a: { data: ['account'] } } };
  const { summary: on, ...with_ } = told({ policy }).view;
  const { summary: off, ...without } = told({ policy, outline: { summary: false } }).view;
  assert.ok(on);
  assert.is(off, undefined);
  assert.equal(with_, without);
});

summary('prints no fact: one that no section shows is missed all the same', () => {
  const { diagnostics } = told({
    policy: { retention: { a: { data: ['account'], keep: { period: 'P2Y' } } } },
    show: ['collection', 'rights', 'contacts'],
  });
  const missed = diagnostics.filter(({ code }) => code === 'core/fact-unshown').map(({ fact }) => fact);
  assert.ok(missed.includes('retention.a'), missed.join());
});

summary('stands after the dates where they are at the top, and before the words of the opening', () => {
  const dated = { policy: { title: 'Privacy Policy', dates: { updated: '2026-01-31' } } };
  const opening = { opening: ['controllers'] };
  assert.is(summarised({ policy: dated, outline: opening })?.after, 1);
  assert.is(summarised({ policy: dated, outline: { ...opening, date: { place: 'bottom' } } })?.after, 0);
});

summary('leads on to the innermost section that tells most of it', () => {
  const cells = (sections: readonly unknown[]) =>
    Object.fromEntries((summarised({ policy: {}, sections })?.cells ?? []).map(({ id, target }) => [id, target]));
  const rest = { id: 'rest', heading: 'Rest', show: ['contacts', 'categories', 'purposes', 'processors'] };
  const inner = { id: 'inner', heading: 'Inner', show: ['collection'] };
  assert.is(cells([{ id: 'outer', heading: 'Outer', sections: [inner], show: ['rights'] }, rest]).collected, 'inner');
  const apart = [
    { id: 'one', heading: 'One', show: ['rights'] },
    { id: 'two', heading: 'Two', show: ['choices'] },
  ];
  assert.is(cells([{ id: 'outer', heading: 'Outer', sections: apart }, inner, rest]).rights, 'outer');
});

summary('leads on to the section that tells the first of it where several tell as much', () => {
  const policy = {
    processors: { a: { label: 'payers', does: ['pay'] }, b: { label: 'senders', does: ['send'] } },
    disclosures: {
      c: { data: ['account'], to: ['owners'] },
      d: { data: ['account'], to: ['courts'], modality: 'may' },
    },
  };
  const pair = { id: 'pair', heading: 'Pair', show: ['processors.a'] };
  const sections = [
    { ...pair, sections: [{ id: 'inner', heading: 'Inner', show: ['processors.b'] }] },
    { id: 'owners', heading: 'Owners', show: ['disclosures.c'] },
    { id: 'courts', heading: 'Courts', show: ['disclosures.d'] },
    { id: 'rest', heading: 'Rest', show: ['contacts', 'categories', 'purposes', 'collection', 'rights', 'choices'] },
  ];
  assert.is(summarised({ policy, sections })?.cells.find(({ id }) => id === 'shared')?.target, 'owners');
});

summary('says how much more there is without a link where no section tells it', () => {
  const names = Object.fromEntries([...'abcdefghij'].map((id) => [id, { label: `data ${id}` }]));
  const policy = { categories: names, collection: { x: { data: Object.keys(names) } }, processors: {}, choices: {} };
  const sections = [{ id: 'rest', heading: 'Rest', show: ['contacts', 'rights'] }];
  const lines = summarised({ policy, sections })?.cells.find(({ id }) => id === 'collected')?.lines;
  assert.equal(lines, ['Data a, data b, data c, data d, data e, data f and 4 more']);
});

summary.run();

function textOf(view: View): string {
  return [view.title, ...blocksOf(view).map(({ markdown }) => markdown)].join('\n').toLowerCase();
}

function linesOf(found: Summary | undefined): string {
  return (found?.cells ?? [])
    .flatMap(({ question, lines }) => [question, ...lines])
    .join('\n')
    .toLowerCase();
}

/** The property holds for so many random values, always the same. */
function holds<T>(numRuns: number, arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, predicate), {
    seed: 20260131,
    numRuns,
    interruptAfterTimeLimit: 20_000,
    endOnFailure: true,
  });
}
