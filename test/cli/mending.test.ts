import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mendedLines, mendedReport } from '../../src/cli/mended-words';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { policyc, treeOf } from './policyc';
import { smallPolicy } from './small-policy';

const mending = suite('cli › what is told of all is mended');

const words = ['build', '--cache-dir', 'cache'];
const unused = 'definitions:\n  thing: { term: Thing, means: a thing }\n';
const shared = `${unused}  part: { term: Part, means: another }\n`;

/** Policies of which each has a warning, and two have one in a file that both include. */
function policies(): Record<string, string> {
  const names = Array.from({ length: 66 }, (_, number) => `shop-${number}`);
  return {
    ...Object.fromEntries(names.map((name) => [`policies/${name}/policy.yaml`, smallPolicy(name) + unused])),
    'policies/shop-1/policy.yaml': `include: [../parts.yaml]\n${smallPolicy('one')}`,
    'policies/shop-2/policy.yaml': `include: [../parts.yaml]\n${smallPolicy('two')}`,
    'policies/parts.yaml': shared,
  };
}

/** So long that a time of a file tells a later change. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

mending('to what a build says and writes that makes it anew', () =>
  inTemporaryFolder(async (mended) =>
    inTemporaryFolder(async (anew) => {
      const [first, second] = ['policies/shop-7/policy.yaml', 'policies/shop-1/policy.yaml'];
      const many = Array.from({ length: 12 }, (_, number) => `  w${number}: { term: Word ${number}, means: a word }\n`);
      const changes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
        'nothing but words': { [first]: smallPolicy('Other') + unused },
        'the line of a warning': { [first]: `# above\n${smallPolicy('Other')}${unused}` },
        'two policies': {
          [first]: `# a\n# b\n${smallPolicy('Other')}${unused}`,
          'policies/shop-40/policy.yaml': `# a\n${smallPolicy('$& Other')}${unused}`,
        },
        'one warning more': { [first]: smallPolicy('Other') + shared },
        'no warning': { [first]: smallPolicy('Other') },
        'a warning again': { [first]: smallPolicy('Other') + unused },
        'one fact less': { [first]: smallPolicy('Other').replace(/^ {2}erasure.*\n/m, '') + unused },
        'wider columns': { [first]: smallPolicy('Other') + unused + many.join('') },
        'no warning in a file of two': { [second]: `include: [../parts.yaml]\n${smallPolicy('the Thing')}` },
        'another one there': { [second]: `include: [../parts.yaml]\n${smallPolicy('the Part')}` },
      };
      for (const folder of [mended, anew]) writeTree(folder, policies());
      await tick();
      for (const folder of [mended, anew]) await policyc(folder, ...words);
      for (const [name, change] of Object.entries(changes)) {
        for (const folder of [mended, anew]) writeTree(folder, change);
        await tick();
        for (const file of readdirSync(join(anew, 'cache')))
          if (file.endsWith('.seal')) rmSync(join(anew, 'cache', file));
        const [one, other] = [await policyc(mended, ...words), await policyc(anew, ...words)];
        assert.is(one.stdout, other.stdout, name);
        assert.is(one.stderr, other.stderr, name);
        assert.equal(treeOf(join(mended, 'dist')), treeOf(join(anew, 'dist')), name);
      }
    }),
  ),
);

mending('only where it surely says so', () => {
  const made = (facts: number, line: number) => ({
    id: 'acme',
    errors: 0,
    warnings: 1,
    findings: { all: 0, errors: 0 },
    summary: { facts, sections: 2, statements: 0 },
    outputs: () => ({ files: [{ path: 'acme/index.html', size: 1, sha256: '', stood: 'same' as const }], listed: [] }),
    aside: () => ({
      diagnostics: [
        {
          code: 'core/some-thing',
          severity: 'warning' as const,
          message: 'odd',
          span: { source: { path: 'policies/acme/policy.yaml', text: '' }, start: 0, end: 0 },
          framed: `policies/acme/policy.yaml:${line}:1\nodd\n`,
        },
      ],
    }),
  });
  const options = { color: false, isOwn: () => true };
  const report = Buffer.from('policies/acme/policy.yaml:1:1\nodd\n\n1 warning in 1 file\n\n');
  const reported = (from: Buffer, line: number, more = {}): string | undefined =>
    mendedReport(from, [{ before: made(3, 1), now: made(3, line) }], { ...options, ...more })?.toString();
  assert.is(reported(report, 12), report.toString().replace(':1:1', ':12:1'));
  assert.is(reported(report, 12, { isOwn: () => false }), undefined);
  assert.is(reported(Buffer.from('others'), 12), undefined);

  const lines = Buffer.from(
    'a      12 facts, 2 sections, 0% free statements, 1 warning, no findings  →  dist/a/index.html (unchanged)\n' +
      'acme    3 facts, 2 sections, 0% free statements, 1 warning, no findings  →  dist/acme/index.html (unchanged)\n',
  );
  const lined = (facts: number) =>
    mendedLines(lines, [{ before: made(3, 1), now: made(facts, 1) }], { out: 'dist', written: ['acme/index.html'] });
  const other = lines.toString().replace('  3 facts', '  4 facts');
  assert.is(lined(4)?.kept.toString(), other);
  assert.is(lined(4)?.printed.toString(), other.replace('acme/index.html (unchanged)', 'acme/index.html'));
  assert.is(lined(14), undefined, 'a column may become wider');
  assert.is(lined(1), undefined, 'or narrower');
});

mending.run();
