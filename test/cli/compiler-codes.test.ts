import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { type CompilerCode, compilerCodes, compilerInfo } from '../../src/cli/compiler-codes';
import { compile } from '../../src/compile';
import type { Diagnostic } from '../../src/core/diagnostic';
import { positionOf } from '../../src/core/source';
import { sourcesFrom } from '../../src/core/sources';
import { allRules } from '../../src/lint/catalogue';
import { codeOf } from '../../src/lint/rule';
import { formats } from '../../src/model/formats';
import { unused } from '../../src/model/waiver-codes';
import { decode } from '../../src/parse/decode';
import { parse } from '../../src/parse/parse';
import { sourceFiles } from '../house/project-files';
import { whole } from '../model/linking';

const codesOf = suite('codes of the compiler');
const all = compilerCodes();

codesOf('every code that the source can report is explained, and nothing else is', () => {
  const reported = reportedCodes();
  assert.ok(reported.size > 90);
  const explained = new Set(all.map(({ code }) => code));
  assert.equal([...reported].filter((code) => !explained.has(code)).sort(), [], 'codes without an explanation');
  assert.equal([...explained].filter((code) => !reported.has(code)).sort(), [], 'explanations without a code');
});

codesOf('no code is both the compiler’s own and that of a rule', () => {
  const ofRules = new Set(allRules().map(codeOf));
  assert.equal(
    all.filter(({ code }) => ofRules.has(code)).map(({ code }) => code),
    [],
  );
});

codesOf('are told in words that fit around them', () => {
  for (const { code, title, why, fix, avoid, prefer } of all) {
    assert.match(code, /^[a-z]+\/[a-z]+(-[a-z]+)+$/);
    assert.match(title, /^[a-z`].*[^.]$/, code);
    assert.match(why, /^[A-Z“].*[.?]$/, code);
    assert.match(fix, /^[a-z].*[^.]$/, code);
    for (const text of [title, why, fix]) assert.not.match(text, /\n|—/, code);
    assert.is(avoid === undefined, prefer === undefined, code);
  }
  assert.ok(all.filter(({ avoid }) => avoid !== undefined).length > 75);
});

codesOf(
  'are errors that cannot be waived but for judgements on changes, and warnings that can but for those about waivers',
  () => {
    const cannot = all.filter(({ severity, isWaivable }) => severity === 'warning' && !isWaivable);
    assert.equal(
      all.filter(({ code, severity, isWaivable }) => severity === 'error' && isWaivable !== code.startsWith('change/')),
      [],
    );
    assert.ok(cannot.length > 0);
    for (const { code } of cannot) assert.match(code, /^core\/waiver-/);
    assert.ok(all.find(({ code }) => code === 'core/waiver-unused')?.isWaivable);
  },
);

codesOf('a report is told what a code stands for, and nothing of a code that there is not', () => {
  assert.equal(compilerInfo('core/id-duplicate'), {
    code: 'core/id-duplicate',
    severity: 'error',
    title: 'nothing has the id of something else',
    why: 'An id is an address: links, waivers and the manifest find a fact or a section by it, and two of one id cannot be told apart.',
    fix: 'Give one of the two another id, or remove it.',
  });
  assert.is(compilerInfo('gdpr/legal-basis-missing'), undefined);
  assert.is(compilerInfo('constructor'), undefined);
});

for (const one of all.filter(({ avoid }) => avoid !== undefined)) {
  codesOf(`${one.code}: what to avoid draws it at its place, and what to prefer draws nothing`, () => {
    const avoided = found(one, one.avoid ?? '');
    assert.ok(avoided.length > 0, 'nothing is found');
    for (const { code, severity, message } of avoided)
      assert.equal([code, severity], [one.code, one.severity], message);
    const line = lineOfMark(one.avoid ?? '');
    if (line !== undefined) assert.equal(avoided.map(lineOf), [line]);
    assert.equal(
      found(one, one.prefer ?? '').map(({ code, message }) => `${code}: ${message}`),
      [],
    );
  });
}

codesOf.run();

/** What is found in an example: one of YAML is read as it stands, and any other is made a whole policy. */
function found({ code }: CompilerCode, example: string): readonly Diagnostic[] {
  if (code.startsWith('yaml/')) {
    const { source, diagnostics } = decode('policy.yaml', example.replace(/^\n/, ''));
    return diagnostics.length > 0 ? diagnostics : parse(source).diagnostics;
  }
  const sources = sourcesFrom({
    'acme/policy.yaml': whole(example),
    'acme/common.yaml': 'statements:\n  common: {kind: fact, text: This is common.}\n',
  });
  const options = { id: 'acme', entry: 'acme/policy.yaml', asOf: '2026-01-01', emit: [] };
  return compile(sources, builtInTemplates(), options).diagnostics;
}

function lineOf({ span }: Diagnostic): number {
  return positionOf(span.source, span.start).line;
}

function lineOfMark(example: string): number | undefined {
  const index = example
    .replace(/^\n/, '')
    .split('\n')
    .findIndex((line) => /# !\s*$/.test(line));
  return index < 0 ? undefined : index + 1;
}

/** The codes that stand in the source: whole ones, and what complaints of the schema put behind `schema/`. */
function reportedCodes(): ReadonlySet<string> {
  const tables =
    /^src\/(parse\/codes\/|model\/complaints\/codes\.ts|model\/(file|waiver)-codes\.ts|view\/codes\.ts|render\/page-codes\.ts|diff\/promise\/codes\.ts|release\/codes\.ts)/;
  const files = sourceFiles().filter(({ path }) => !tables.test(path) && !path.startsWith('src/lint/'));
  const withoutKeys = files.map(({ text }) => text.replace(/^ {2}'core\/[a-z-]+': \{$/gm, ''));
  const written = withoutKeys.flatMap((text) => [...text.matchAll(/'([a-z]+\/[a-z]+(?:-[a-z]+)+)'/g)]);
  const complaints = files
    .filter(({ path }) => path.startsWith('src/model/complaints/'))
    .flatMap(({ text }) => [...text.matchAll(/what: ([^,\n]*)/g)])
    .flatMap(([, value = '']) => [...value.matchAll(/'([a-z-]+)'/g)])
    .map(([, what]) => `schema/${what}`);
  return new Set([
    ...written.map(([, code = '']) => code).filter((code) => !code.startsWith('application/')),
    ...complaints,
    ...['anchor', 'alias', 'tag'].map((kind) => `yaml/${kind}-forbidden`),
    // Addresses of sites and sources are told by the code of addresses.
    ...Object.keys(formats).map((format) => `schema/${/Url$/.test(format) ? 'url' : format}-wrong`),
    unused,
  ]);
}
