import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compilerCodes } from '../../src/cli/compiler-codes';
import { packs, rulesOf } from '../../src/lint/packs';
import { codeOf } from '../../src/lint/rule';
import { inTemporaryFolder } from '../kit/temporary-folder';
import { policyc } from './policyc';

const explain = suite('cli › explain and rules');

explain('tells of a rule what it asks, under which law, since when, why, and how to keep it', () =>
  inTemporaryFolder(async (folder) => {
    const { exit, stdout, stderr } = await policyc(folder, 'explain', 'gdpr/legal-basis-missing');
    assert.equal([exit, stderr], [0, '']);
    assert.match(stdout, /^gdpr\/legal-basis-missing \(error\)\nEvery purpose names its legal basis\.\n/);
    assert.match(stdout, /^ {2}Law {5}GDPR Article 13\(1\)\(c\), https:\/\/eur-lex\.europa\.eu\//m);
    assert.match(stdout, /^ {2}Since {3}2018-05-25$/m);
    assert.match(stdout, /^Avoid\n {2}purposes:\n/m);
    assert.match(stdout, /# found here$/m);
    assert.match(stdout, /^Prefer\n {2}purposes:\n/m);
    assert.not.match(stdout, /# !/);
  }),
);

explain('tells of a code of the compiler whether it can be waived, why it matters and how to mend it', () =>
  inTemporaryFolder(async (folder) => {
    const { exit, stdout, stderr } = await policyc(folder, 'explain', 'core/choice-defeated');
    assert.equal([exit, stderr], [0, '']);
    assert.match(stdout, /^core\/choice-defeated \(warning\)\nUsing one choice stops no other from working\.\n/);
    assert.match(stdout, /^ {2}Waiver {2}It can be waived, with a reason\.$/m);
    assert.match(stdout, /^Avoid\n {2}choices:\n.*# found here$/m);
    assert.match(stdout, /^Prefer\n {2}choices:\n/m);
    assert.match(stdout, /\nTo mend it, tell the reader under `caveats`.*\.\n$/);
    const yaml = await policyc(folder, 'explain', 'yaml/key-duplicate');
    assert.match(yaml.stdout, /^yaml\/key-duplicate \(error\)\nNo map has a key twice\.\n/);
    assert.match(yaml.stdout, /^ {2}Waiver {2}It cannot be waived: it stops a build\.$/m);
    const deep = await policyc(folder, 'explain', 'core/section-deep');
    assert.not.match(deep.stdout, /Avoid|undefined/);
  }),
);

explain('--all tells of every rule, and of every code of the compiler', () =>
  inTemporaryFolder(async (folder) => {
    const { exit, stdout } = await policyc(folder, 'explain', '--all');
    assert.is(exit, 0);
    for (const pack of packs) {
      for (const rule of rulesOf(pack))
        assert.ok(stdout.includes(`${codeOf(rule)} (${rule.severity})\n`), codeOf(rule));
    }
    for (const { code, severity } of compilerCodes()) assert.ok(stdout.includes(`${code} (${severity})\n`), code);
  }),
);

explain('of a code that no rule has, says which was meant', () =>
  inTemporaryFolder(async (folder) => {
    const { exit, stdout, stderr } = await policyc(folder, 'explain', 'gdpr/legal-basis-mising');
    assert.equal([exit, stdout], [2, '']);
    assert.match(stderr, /no rule is called `gdpr\/legal-basis-mising`; did you mean `gdpr\/legal-basis-missing`\?/);
    const short = await policyc(folder, 'explain', 'key-duplicate');
    assert.match(short.stderr, /did you mean `yaml\/key-duplicate`\?/);
    const hostile = await policyc(folder, 'explain', '\u001b[2J');
    assert.match(hostile.stderr, /no rule is called `\\x1b\[2J`; `policyc rules` lists them/);
  }),
);

explain('needs a code, or --all, and not both', () =>
  inTemporaryFolder(async (folder) => {
    for (const words of [['explain'], ['explain', 'core/fact-stale', '--all']]) {
      const { exit, stderr } = await policyc(folder, ...words);
      assert.is(exit, 2);
      assert.match(stderr, /takes the code of a rule, or `--all`/);
    }
  }),
);

explain('`rules` lists those of the packs that are asked for', () =>
  inTemporaryFolder(async (folder) => {
    const all = await policyc(folder, 'rules');
    for (const { id } of packs) assert.match(all.stdout, new RegExp(`^${id}: `, 'm'));
    assert.match(all.stdout, /^The compiler itself: errors, which stop a build\n(?:[a-z]+\/[a-z-]+ +error +.*\n)+\n/m);
    assert.match(all.stdout, /^The compiler itself: warnings\n(?:core\/[a-z-]+ +warning +.*\n)+$/m);
    const { stdout } = await policyc(folder, 'rules', '--pack', 'gdpr');
    assert.match(stdout, /^gdpr: General Data Protection Regulation, since 2018-05-25\n/);
    assert.match(stdout, /^gdpr\/legal-basis-missing +error +every purpose names its legal basis$/m);
    assert.not.match(stdout, /^core|^The compiler/m);
    const wrong = await policyc(folder, 'rules', '--pack', 'gdrp');
    assert.is(wrong.exit, 2);
    assert.match(wrong.stderr, /did you mean `gdpr`\?/);
    const extra = await policyc(folder, 'rules', 'gdpr');
    assert.is(extra.exit, 2);
  }),
);

explain.run();
