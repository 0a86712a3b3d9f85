import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compilerCodes } from '../../src/cli/compiler-codes';
import { packs, rulesOf } from '../../src/lint/packs';
import { codeOf } from '../../src/lint/rule';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

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
      assert.match(stderr, /takes the code of a rule, or a policy and the address of a fact, or `--all`/);
    }
  }),
);

/** Two policies, one with a text that is no text for a terminal, and a way to ask of them. */
function asking(work: (ask: (...words: readonly string[]) => Promise<Outcome>) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const hostile = smallPolicy('Acme')
      .replace('label: deliver what you order', 'label: "deliver </script> \\\\[x] *what* you order"')
      .replace('  title: Privacy Policy\n', '  title: Privacy Policy\n  language: en-NZ\n');
    writeTree(folder, {
      'policies/acme/policy.yaml': hostile,
      'policies/beta/policy.yaml': `${smallPolicy('Beta')}sections:
  - { id: us, heading: 'Who "we" are', show: [policy.dates, controllers, contacts] }
  - id: data
    heading: Your data
    show: [collection, categories, purposes, retention]
    sections: [{ id: yours, heading: Your rights, show: [rights] }]
`,
      'policies/broken/policy.yaml': brokenPolicy('Broken'),
    });
    await work((...words) => policyc(folder, 'explain', ...words));
  });
}

explain('tells of a fact where it is written, what the page says, and what rules would find without it', () =>
  asking(async (ask) => {
    const { exit, stdout, stderr } = await ask('policies/acme', 'purposes.orders', '--pack', 'gdpr');
    assert.equal([exit, stderr], [0, '']);
    assert.match(
      stdout,
      /^purposes\.orders\npolicies\/acme\/policy\.yaml:12:3\n\n {2}12 \| {3}orders: \{ label: "deliver/,
    );
    assert.match(stdout, /^The page says\n {2}What we collect \(sections\.collection\)\n {4}When you open an account/m);
    assert.match(stdout, /^ {2}Why we use it \(sections\.purposes\)\n {4}.*deliver <\/script> \[x\] what you order/m);
    assert.match(
      stdout,
      /^Without it, rules would find\n {2}gdpr\/[a-z-]+ \((error|warning|info)\): .*\n {4}GDPR Article/m,
    );
    const file = await ask('policies/acme/policy.yaml', '#rights.access', '--pack', 'gdpr');
    assert.match(file.stdout, '\n  gdpr/right-unstated (error): the right of access is not stated\n');
  }),
);

explain('tells that nothing asks for a fact, naming the packs, and that what is hidden is not said', () =>
  inTemporaryFolder(async (folder) => {
    const hidden = smallPolicy('Acme').replace('erasure: { kind: erasure,', 'erasure: { kind: erasure, hidden: true,');
    writeTree(folder, { 'acme/policy.yaml': hidden });
    const { stdout } = await policyc(folder, 'explain', 'acme', 'rights.erasure');
    assert.match(stdout, /^The page does not say it, for it is hidden\.$/m);
    assert.match(stdout, /^Without it, the rules of core would find nothing more\.$/m);
  }),
);

explain('tells of a part of a fact, and of a section of the outline or of the usual one', () =>
  asking(async (ask) => {
    const part = await ask('policies/beta', 'rights.access.deadline');
    assert.match(part.stdout, /^rights\.access\.deadline\npolicies\/beta\/policy\.yaml:17:52\n/);
    const own = await ask('policies/beta', 'sections.data');
    assert.match(own.stdout, /^sections\.data\npolicies\/beta\/policy\.yaml:\d+:5\n\n.*- id: data\n/);
    assert.match(own.stdout, /^ {2}rights\.access, contacts\.privacy\n {4}You have the right to access/m);
    assert.match(
      (await ask('policies/acme', 'retention')).stdout,
      /^sections\.retention\na section of the default outline\n/,
    );
  }),
);

explain('of a policy or a fact that there is not, says which was meant', () =>
  asking(async (ask) => {
    const refusal = async (...words: readonly string[]) => {
      const { exit, stdout, stderr } = await ask(...words);
      assert.equal([exit, stdout], [2, ''], words.join(' '));
      return stderr;
    };
    assert.match(await refusal('policies/acne', 'rights.access'), 'does not exist; did you mean `policies/acme`?');
    assert.match(await refusal('bta', 'rights.access'), '`bta` does not exist; did you mean `policies/beta`?');
    assert.match(await refusal('policies', 'rights.access'), 'holds 3 policies; name one of them: `policies/acme`, ');
    assert.match(
      await refusal('policies/acme', 'rights.acess'),
      'no fact or section `rights.acess`; did you mean `rights.access`?',
    );
    assert.match(await refusal('policies/acme', 'erasure'), 'did you mean `rights.erasure`?');
    assert.match(await refusal('policies/acme', 'rights.access.constructor'), 'no fact or section');
    assert.match(await refusal('policies/acme', '__proto__\u001b[2J'), 'no fact or section `__proto__\\x1b[2J`');
    assert.match(await refusal('policies/acme', 'rights.access', 'more'), 'takes the code of a rule, or a policy and');
    assert.match(
      await refusal('policies/acme', 'rights.access', '--config', 'none.yaml'),
      '`none.yaml` does not exist',
    );
  }),
);

explain('nothing of a policy with errors but these', () =>
  asking(async (ask) => {
    const { exit, stdout, stderr } = await ask('policies/broken', 'rights.access');
    assert.is(exit, 1);
    assert.match(stdout, 'unknown key `titel`');
    assert.match(stderr, 'nothing is explained while `policies/broken/policy.yaml` has problems');
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
