import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { policyc, treeOf } from '../cli/policyc';
import { inTemporaryFolder } from '../kit/temporary-folder';

/**
 * The life of one policy, in `examples/history`: its versions are released one after the other, and published. `UPDATE=1`
 * writes the releases and `dist` anew, for somebody to read.
 */
const example = resolve(__dirname, '../../examples/history');
const releases = JSON.parse(readFileSync(join(example, 'releases.json'), 'utf8')) as readonly {
  readonly version: string;
  readonly summary: string;
}[];
const site = ['--base-url', 'https://tidewater-bikes.example/legal/'];
const lived = suite('example: history');

/** What each version changes besides its number and dates: the rule, and the fact. */
const expected: Readonly<Record<string, readonly string[]>> = {
  '1.1': ['editorial label categories.booking'],
  '2.0': ['material recipient-new processors.hosting'],
  '3.0': ['material retention-longer retention.account'],
  '4.0': [
    'material category-sensitive-new categories.tracks',
    'material purpose-new purposes.rides',
    'material collection-new collection.rides',
    'substantive denial-wider disclosures.noSale',
    'substantive retention-stated retention.tracks',
    'substantive right-new rights.withdraw',
    'substantive consent-asked consent.rides',
  ],
  '5.0': ['material recipient-new processors.maps', 'material transfer-new transfers.maps'],
};

interface Change {
  readonly impact: string;
  readonly rule: string;
  readonly address: string;
}

lived('each version changes what its summary says, no more and no less', async () => {
  for (const [index, { version }] of releases.entries()) {
    const before = releases[index - 1]?.version;
    if (before === undefined) continue;
    const { exit, stdout } = await policyc(
      example,
      'diff',
      `versions/${before}`,
      `versions/${version}`,
      '--format',
      'json',
    );
    assert.is(exit, 0);
    const { policies } = JSON.parse(stdout) as {
      readonly policies: readonly { readonly changes: readonly Change[] }[];
    };
    const said = policies.flatMap(({ changes }) =>
      changes.map(({ impact, rule, address }) => `${impact} ${rule} ${address}`),
    );
    assert.equal(
      said.filter((one) => !one.startsWith('editorial edition policy.')),
      expected[version],
      `version ${version}`,
    );
  }
});

lived('each version keeps what the one before promised, by the law of its day', async () => {
  for (const [index, { version }] of releases.entries()) {
    const before = releases[index - 1]?.version;
    const against = before === undefined ? [] : ['--against', `versions/${before}`];
    const words = ['check', `versions/${version}`, '--as-of', effectiveOf(version), '--fail-on', 'info', ...against];
    const { exit, stdout } = await policyc(example, ...words);
    assert.is(exit, 0, stdout);
  }
});

lived('a shorter notice than was promised is found', () =>
  inTemporaryFolder(async (folder) => {
    const early = join(folder, 'early');
    cpSync(join(example, 'versions/5.0'), early, { recursive: true });
    const file = join(early, 'tidewater/policy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('effective: 2026-02-02', 'effective: 2026-01-02'));
    const { exit, stdout } = await policyc(
      example,
      'check',
      early,
      '--against',
      'versions/4.0',
      '--as-of',
      '2026-01-02',
    );
    assert.is(exit, 1);
    assert.match(stdout, 'change/notice-short');
    assert.match(stdout, '2026-01-14');
  }),
);

lived('releasing them in order gives the committed releases, and publishing these the committed pages', () =>
  inTemporaryFolder(async (folder) => {
    const policy = join(folder, 'policies/tidewater/policy.yaml');
    for (const { version, summary } of releases) {
      cpSync(join(example, `versions/${version}/tidewater/policy.yaml`), policy, { recursive: true });
      const { exit, stderr } = await policyc(
        folder,
        'release',
        'policies/tidewater',
        '--version',
        version,
        '--summary',
        summary,
      );
      assert.is(exit, 0, stderr);
    }
    assert.is((await policyc(folder, 'build', ...site)).exit, 0);
    for (const part of ['policies', 'dist']) {
      if (process.env.UPDATE) {
        rmSync(join(example, part), { recursive: true });
        cpSync(join(folder, part), join(example, part), { recursive: true });
      }
      const [made, kept] = [treeOf(join(folder, part)), treeOf(join(example, part))];
      assert.equal(Object.keys(made), Object.keys(kept));
      for (const [path, text] of Object.entries(made)) {
        assert.ok(
          text === kept[path],
          `examples/history/${part}/${path} is out of date: run with UPDATE=1 and review it`,
        );
      }
    }
  }),
);

lived.run();

function effectiveOf(version: string): string {
  const text = readFileSync(join(example, `versions/${version}/tidewater/policy.yaml`), 'utf8');
  return /effective: (\d{4}-\d{2}-\d{2})/.exec(text)?.[1] ?? '';
}
