import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Change } from '../../src/diff/change';
import { type ChangedPolicy, renderChangesPage } from '../../src/render/changes-page';
import { changes, making, sample } from '../kit/changes-sample';
import { htmlText } from './html-text';

const page = suite('changes page');

const [longer, added, removed, renamed] = changes as readonly [Change, Change, Change, Change];
const base = { title: 'Privacy Policy', version: '1.0', date: '2026-01-01', href: '../1.0/index.html' };
const head = { title: 'Privacy Policy', version: '1.1', date: '2026-03-01', href: 'index.html' };

const mainOf = (text: string): string => /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '';
const wordsOf = (text: string): string => htmlText(mainOf(text)).replace(/\s+/g, ' ').trim();
const pageOf = (...some: readonly Change[]): string => renderChangesPage({ changes: some, base, head }, making);

page('shows both versions with their dates and addresses, and each change with both sides in words', () => {
  const text = pageOf(longer);
  assert.match(text, '<h1>What changed: Privacy Policy</h1>');
  assert.is(
    wordsOf(text),
    'Privacy Policy Earlier version Version 1.0 Date January 1, 2026 Read this version ' +
      'New version Version 1.1 Date March 1, 2026 Read this version ' +
      'Important changes These may change what is done with your data, or what you can do about it. ' +
      'How long we keep logs Before kept for 14 days Now 30 days ' +
      'Why it matters. Data is kept longer than people were told. GDPR Article 13(2)(a)',
  );
  assert.match(text, '<dt>Before</dt> <dd><del>kept for 14 days</del></dd>');
  assert.match(text, '<dt>Now</dt> <dd><ins>30 days</ins></dd>');
  assert.match(text, '<a href="../1.0/index.html" aria-label="Read this version: Earlier version">');
});

page('says of what came and went that the other side did not have it, and keeps other words whole', () => {
  assert.match(wordsOf(pageOf(added)), 'Before The policy did not say this. Now what they do: send our mail');
  assert.match(wordsOf(pageOf(removed)), 'Before answered within 30 days Now The policy no longer says this.');
  assert.match(wordsOf(pageOf(renamed)), 'Only the id changed: “order” → “orders”');
  const ended = { ...removed, words: 'no longer kept until “you leave”' };
  assert.match(wordsOf(pageOf(ended)), 'Before kept until “you leave” Now The policy no longer says this.');
  const begun = { ...added, words: 'now kept for 10 years' };
  assert.match(wordsOf(pageOf(begun)), 'Before The policy did not say this. Now kept for 10 years');
  const arrows = { ...longer, words: 'says “a → b” → “c”' };
  assert.match(wordsOf(pageOf(arrows)), 'Says “a → b” → “c”', 'an arrow of the author is not taken for ours');
});

page('puts what matters first, and links statements that are still there to the new page', () => {
  const order = wordsOf(pageOf(renamed, longer)).match(/Important changes|Changes of wording/g);
  assert.equal(order, ['Important changes', 'Changes of wording']);
  assert.match(pageOf(longer), '<a href="index.html#retention.logs">How long we keep logs</a>');
  assert.not.match(pageOf(removed), 'href="index.html#');
  const linked = (anchors: ReadonlySet<string>): string =>
    renderChangesPage({ changes: [longer], head: { ...head, anchors } }, making);
  assert.match(linked(new Set(['retention.logs'])), 'href="index.html#retention.logs"');
  assert.not.match(linked(new Set()), 'index.html#');
  const nowhere = renderChangesPage({ changes: [longer], head: { title: 'a' } }, making);
  assert.not.match(mainOf(nowhere), /<h4><a/);
});

page('says where nothing changed, where that is not known, and where there was no policy', () => {
  const said = (policy: ChangedPolicy): string => wordsOf(renderChangesPage(policy, making));
  assert.match(said({ changes: [], base, head }), 'Nothing that the policy states has changed.');
  assert.match(said({ changes: [], base, isUnknown: true }), 'These versions could not be compared.');
  assert.match(said({ changes: [added], head }), 'Earlier version There was no such policy. New version Version 1.1');
  assert.match(said({ changes: [added], head: { title: 'Cookies' } }), 'New version Title Cookies Important');
  const whole = { ...added, address: 'policy', subject: 'the policy “Cookies”', words: 'added' };
  assert.match(said({ changes: [whole], head }), 'The policy “Cookies” Added Why it matters.');
  assert.is(wordsOf(renderChangesPage([], making)), 'Nothing that the policy states has changed.');
});

page('escapes all text, and leads nowhere but to the web and to its own site', () => {
  const evil = '"><img src=x onerror=alert(1)>{{title}}';
  const some = { ...longer, subject: evil, words: `${evil} → ${evil}`, reason: evil, citation: evil, address: evil };
  for (const href of ['javascript:alert(1)', '//evil.example', 'data:text/html,x', evil]) {
    const text = renderChangesPage(
      {
        title: evil,
        changes: [{ ...some, url: href }],
        base: { title: evil, version: evil, date: evil, href },
        head: { title: 'other', version: evil, date: evil, href },
      },
      making,
    );
    assert.not.match(text, /<img/);
    assert.not.match(text, /href="(?:javascript|data|\/\/)/);
    assert.match(text, '{{title}}', 'what looks like a template is text');
  }
});

page('allows its own stylesheet and nothing else, has the theme of the house, and is valid HTML', async () => {
  const stylesheet = `${making.page.stylesheet}\r\n:root { --link: #7a0000 }`;
  for (const text of [
    renderChangesPage(sample, making),
    renderChangesPage(sample, { ...making, page: { ...making.page, stylesheet } }),
  ]) {
    const style = /<style>([\s\S]*)<\/style>/.exec(text)?.[1] ?? '';
    assert.match(text, `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    assert.not.match(text, /<script|\sstyle="/);
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    const report = await validator.validateString(text);
    assert.equal(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
      [],
    );
  }
});

page('is the same bytes for the same changes', () => {
  assert.is(renderChangesPage(sample, making), renderChangesPage(structuredClone(sample), making));
});

page.run();
