import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inGitRepository } from '../kit/git-repository';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { sarifFaults } from '../report/sarif-validator';
import { policyc, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const against = suite('cli › check --against');

const file = 'policies/acme/policy.yaml';
const promise = `changes:
  old: { kind: effective, audience: [members], after: P14D, from: posting }
  fresh: { kind: effective, audience: [visitors], from: posting }
audiences:
  members: { label: members }
  visitors: { label: visitors }
`;
const promising = smallPolicy('Acme') + promise;

/** The policy with data kept for longer, from a day on. */
const changed = (days: string): string => promising.replace('P2Y', 'P3Y').replace('effective: "2026-03-01"', days);
const hasty = changed('posted: "2026-12-01", effective: "2026-12-14"');
const patient = changed('posted: "2026-12-01", effective: "2026-12-15"');

const short =
  'policies/acme/policy.yaml:3:45: error[change/notice-short]: `effective` is 2026-12-14, and members were promised that changes apply 14 days after posting: posted on 2026-12-01, 2026-12-15 is the first day';
const reckoned = (day: string): string =>
  `posted on 2026-12-01: members: from 2026-12-15, 14 days after posting; visitors: from 2026-12-01, at once on posting (the new version says ${day} itself)`;

/** The findings on changes, and what is told of them. */
async function found(folder: string, ...words: readonly string[]) {
  const { exit, stdout, stderr } = await policyc(folder, 'check', '--format', 'compact', ...words);
  const lines = (text: string, wanted: RegExp): readonly string[] => text.split('\n').filter((one) => wanted.test(one));
  return { exit, findings: lines(stdout, /\[change\//), told: lines(stderr, /against|new policy|exist/), stderr };
}

against('takes folders, policies and manifests, and prints the dates of each audience', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'old/acme/policy.yaml': promising, [file]: hasty });
    await policyc(folder, 'build', 'old', '--out', 'dist');
    for (const base of ['old', 'old/acme', 'old/acme/policy.yaml', 'dist/acme/manifest.json', 'dist/acme']) {
      const { exit, findings, told } = await found(folder, '--against', base);
      assert.equal({ exit, findings }, { exit: 1, findings: [short] }, base);
      assert.equal(told, [`policyc: ${file} against \`${base}\`: ${reckoned('2026-12-14')}`], base);
    }
    const tree = treeOf(folder);
    writeTree(folder, { [file]: patient });
    const kept = await found(folder, '--against', 'old');
    assert.equal([kept.exit, kept.findings], [0, []]);
    assert.match(kept.stderr, reckoned('2026-12-15'));
    assert.equal(Object.keys(treeOf(folder)), Object.keys(tree), 'nothing is written');
  }),
);

against('takes a revision of git, and leads to the promise in it', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [file]: promising });
    writeTree(folder, { [file]: hasty });
    for (const words of [[], ['policies'], ['policies/acme']]) {
      const { exit, findings } = await found(folder, ...words, '--against', 'HEAD');
      assert.equal({ exit, findings }, { exit: 1, findings: [short] });
    }
    const { stdout } = await policyc(folder, 'check', '--against', 'HEAD', '--format', 'pretty');
    const line = promising.split('\n').findIndex((one) => one.includes('P14D')) + 1;
    assert.match(stdout, `= note: promised here in the version before (HEAD:policies/acme/policy.yaml:${line}:48)`);
    const none = await found(folder, '--against', 'v9');
    assert.is(none.exit, 2);
    assert.match(none.stderr, '`v9`');
  }),
);

against('says which policy is new, and that nothing changed', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, {
      'old/acme/policy.yaml': promising,
      [file]: promising,
      'policies/beta/policy.yaml': smallPolicy('Beta'),
    });
    const { exit, findings, told } = await found(folder, '--against', 'old');
    assert.equal({ exit, findings }, { exit: 0, findings: [] });
    assert.equal(told, [
      'policyc: policies/acme/policy.yaml against `old`: nothing changed',
      'policyc: policies/beta/policy.yaml: a new policy, which `old` does not have',
    ]);
  }),
);

against('a base that does not compile is told as a finding, and one that is not there as a mistake', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'old/acme/policy.yaml': brokenPolicy('Acme'), [file]: hasty });
    const { exit, findings } = await found(folder, '--against', 'old');
    assert.equal(
      { exit, findings },
      {
        exit: 1,
        findings: [
          'policies/acme/policy.yaml:1:1: error[change/base-unjudged]: what `old` promised about changes cannot be judged, for the policy there does not compile',
        ],
      },
    );
    const { stdout } = await policyc(folder, 'check', '--against', 'old');
    assert.match(stdout, /= help: .*its first problem: old\/acme\/policy\.yaml:2:3: unknown key `titel`/);
    for (const base of ['nowhere', '', 'old/none.json']) {
      const missing = await policyc(folder, 'check', `--against=${base}`);
      assert.equal([missing.exit, missing.stdout], [2, ''], base);
    }
  }),
);

against('a policy that does not compile itself is told so, and nothing of its changes', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'old/acme/policy.yaml': promising, [file]: brokenPolicy('Acme') });
    const { exit, findings, told } = await found(folder, '--against', 'old');
    assert.equal({ exit, findings, told }, { exit: 1, findings: [], told: [] });
  }),
);

against('what is found can be waived, and a waiver is known without a base', () =>
  inTemporaryFolder(async (folder) => {
    const waivers = (rule: string) =>
      `waivers:\n  - { rule: ${rule}, reason: our members were told by letter in October }\n`;
    writeTree(folder, { 'old/acme/policy.yaml': promising, [file]: hasty + waivers('change/notice-short') });
    const waived = await policyc(folder, 'check', '--against', 'old', '--format', 'compact');
    assert.equal([waived.exit, waived.stdout.includes('change/')], [0, false]);
    const alone = await policyc(folder, 'check', '--format', 'compact');
    assert.not.match(alone.stdout, /waiver/);
    writeTree(folder, { [file]: patient + waivers('change/notice-short') });
    const idle = await policyc(folder, 'check', '--against', 'old', '--format', 'compact');
    assert.match(idle.stdout, 'the waiver of `change/notice-short` waives nothing');
  }),
);

against('every report carries what is found, with the place of the promise', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'old/acme/policy.yaml': promising, [file]: hasty });
    const formats = 'sarif=a.sarif,junit=a.xml,markdown=a.md,json=a.json,compact=a.txt,github=a.log,pretty=b.txt';
    await policyc(folder, 'check', '--against', 'old', '--format', formats);
    const files = treeOf(folder);
    for (const name of ['a.sarif', 'a.xml', 'a.md', 'a.json', 'a.txt', 'a.log', 'b.txt']) {
      assert.match(files[name] ?? '', 'change/notice-short', name);
    }
    assert.equal(sarifFaults(JSON.parse(files['a.sarif'] ?? '')), []);
    assert.match(files['a.sarif'] ?? '', '"uri": "old/acme/policy.yaml"');
    assert.match(files['a.sarif'] ?? '', 'a new version applies no earlier than the one before promised');
  }),
);

against('the day of --as-of is today', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'old/acme/policy.yaml': promising, [file]: changed('effective: "2026-12-14"') });
    assert.match((await found(folder, '--against', 'old')).findings.join(), /^$/);
    const late = await found(folder, '--against', 'old', '--as-of', '2026-12-01');
    assert.match(late.findings.join(), 'even if it is posted today, on 2026-12-01, 2026-12-15 is the first day');
    assert.match(
      late.told.join(),
      'the new version does not say when it is posted; if it is posted on 2026-12-01: members: from 2026-12-15',
    );
  }),
);

against.run();
