import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { allRules } from '../../src/lint/catalogue';
import { codeOf } from '../../src/lint/rule';
import { linkCodes } from '../../src/model/link';
import { viewCodes } from '../../src/view/codes';
import reference from './considered/reference-rules.json';

/** What became of a rule of the reference: one of ours asks for it, or a sentence says why none does. */
type Considered =
  | { readonly rule: string; readonly left?: undefined }
  | { readonly rule?: undefined; readonly left: string };

const folder = resolve(__dirname, 'considered');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const entries = files.flatMap((name) =>
  Object.entries(parse(readFileSync(resolve(folder, name), 'utf8')) as Record<string, Considered>).map(
    ([id, considered]) => ({ id, considered, name }),
  ),
);

const considered = suite('lint: every rule of the reference is considered');

considered('all of them, and each once', () => {
  const ids = entries.map(({ id }) => id);
  const known = Object.keys(reference);
  assert.equal(
    known.filter((id) => !ids.includes(id)),
    [],
    'nothing says what became of these',
  );
  assert.equal(
    ids.filter((id) => !known.includes(id)),
    [],
    'no rule of the reference is called so',
  );
  assert.is(new Set(ids).size, ids.length, 'one is considered twice');
});

considered('what is said to be asked by a rule is asked by one that exists', () => {
  const codes = new Set([...allRules().map(codeOf), ...Object.keys({ ...linkCodes, ...viewCodes })]);
  const wrong = entries.filter(({ considered: { rule } }) => rule !== undefined && !codes.has(rule));
  assert.equal(
    wrong.map(({ id, considered: { rule } }) => `${id}: ${rule}`),
    [],
  );
});

considered('what is left out has its reason, in a sentence', () => {
  for (const { id, considered: one } of entries) {
    if (one.rule !== undefined) assert.is(one.left, undefined, id);
    else assert.match(one.left, /^[\p{Lu}“`].{19,}[^.]$|^[\p{Lu}“`].{19,}\.$/su, id);
  }
});

considered('a rule that nothing but an unconfirmed one stands behind is an info and says so', () => {
  const behind = new Map<string, string[]>();
  for (const { id, considered: one } of entries) {
    if (one.rule === undefined) continue;
    behind.set(one.rule, [...(behind.get(one.rule) ?? []), reference[id as keyof typeof reference].certainty]);
  }
  for (const rule of allRules()) {
    const certainties = behind.get(codeOf(rule)) ?? [];
    const isUnconfirmed = certainties.length > 0 && certainties.every((one) => one === 'unconfirmed');
    if (isUnconfirmed) assert.is(rule.certainty, 'unconfirmed', codeOf(rule));
    if (rule.certainty === 'unconfirmed') assert.is(rule.severity, 'info', codeOf(rule));
  }
});

considered.run();
