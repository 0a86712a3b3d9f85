import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { allRules, findRule, infoOf, rulesIn } from '../../src/lint/catalogue';
import { packs, rulesOf } from '../../src/lint/packs';
import { codeOf } from '../../src/lint/rule';
import { formats } from '../../src/model/formats';
import { findTerm } from '../../src/model/vocabulary';

const catalogue = suite('lint: what rules say of themselves');
const folder = resolve(__dirname, '../../src/lint/rules');

catalogue('every file of a pack is a rule of it, and every folder a pack', () => {
  assert.equal(readdirSync(folder).sort(), packs.map(({ id }) => id).sort());
  for (const pack of packs) {
    const files = readdirSync(resolve(folder, pack.id))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts' && name !== 'pack.ts')
      .map((name) => name.replace(/\.ts$/, ''));
    const own = rulesOf(pack).filter(({ parent }) => parent === undefined);
    assert.equal(own.map(({ id }) => id).sort(), files.sort(), pack.id);
  }
});

catalogue('codes are kebab-case, a pack and a name, and each stands for one rule', () => {
  const codes = allRules().map(codeOf);
  for (const code of codes) assert.match(code, /^[a-z]+(-[a-z]+)*\/[a-z0-9]+(-[a-z0-9]+)+$/);
  assert.is(new Set(codes).size, codes.length);
  for (const code of codes) assert.is(findRule(code) && codeOf(findRule(code) as never), code);
  assert.is(findRule('gdpr/nothing-of-the-kind'), undefined);
  assert.is(findRule('__proto__/x'), undefined);
});

catalogue('their words read well in a report', () => {
  for (const rule of allRules()) {
    const code = codeOf(rule);
    assert.match(rule.title, /^[\p{Ll}“`\d].*[^.\s]$|^(GDPR|CCPA|PIPEDA|Do Not Track|Quebec)/u, `${code}: title`);
    assert.match(rule.why, /^[\p{Lu}“].*[.”]$/su, `${code}: why`);
    assert.match(rule.fix, /^[\p{Ll}`“].*[^.]$/su, `${code}: fix`);
    assert.match(rule.citation, /^\S.*[^.\s]$/u, `${code}: citation`);
    if (rule.url !== undefined)
      assert.ok(formats.url.validate(rule.url) && rule.url.startsWith('https://'), `${code}: url`);
    if (rule.certainty === 'practice') assert.not.equal(rule.severity, rule.pack.id === 'core' ? '' : 'error', code);
    for (const text of [rule.title, rule.why, rule.fix]) assert.not.match(text, / {2}|[—–]| ,|undefined/u, code);
  }
});

catalogue('their dates are dates, later than those of their law, and announced from a day on', () => {
  for (const rule of allRules()) {
    const code = codeOf(rule);
    for (const date of [rule.from, rule.until, rule.adopted]) {
      if (date !== undefined) assert.ok(formats.date.validate(date), `${code}: ${date}`);
    }
    if (rule.from !== undefined && rule.pack.from !== undefined) assert.ok(rule.from > rule.pack.from, `${code}: from`);
    if (rule.adopted !== undefined) assert.ok(rule.from !== undefined && rule.adopted < rule.from, `${code}: adopted`);
  }
});

catalogue('packs name laws and regions that exist', () => {
  for (const { id, laws, territory = [], url, from } of packs) {
    for (const law of laws.filter((one) => one !== 'core')) assert.ok(findTerm('laws', law), `${id}: ${law}`);
    for (const code of territory) assert.ok(formats.region.validate(code), `${id}: ${code}`);
    if (id !== 'core') assert.ok(from !== undefined && (url === undefined || url.startsWith('https://')), id);
  }
});

catalogue('a report is told what a rule stands for', () => {
  const rule = findRule('gdpr/legal-basis-missing');
  assert.ok(rule);
  const info = infoOf(rule);
  assert.is(info.code, 'gdpr/legal-basis-missing');
  assert.match(info.fix ?? '', /^[A-Z].*\.$/);
  assert.ok(rulesIn(rule.pack).includes(rule));
});

catalogue.run();
