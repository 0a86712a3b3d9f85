import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Building } from '../../src/cli/building';
import type { Saved } from '../../src/cli/cache';
import { sealBuild } from '../../src/cli/seal-build';
import { sayAgain } from '../../src/cli/sealed-build';
import type { Terminal } from '../../src/cli/terminal';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc, treeOf } from './policyc';
import { brokenPolicy, smallPolicy } from './small-policy';

const seal = suite('cli › the seal of a build that found all as it was');

const words = ['build', '--cache-dir', 'cache'];

/** What is said without a build; undefined where a build has to be done. */
function again(folder: string, more: readonly string[] = [], colored = false): string | undefined {
  let said = '';
  const terminal: Terminal = {
    folder,
    words: [...words, ...more],
    today: '2026-11-23',
    moment: () => Date.now(),
    print: (text) => {
      said += text;
    },
    tell: (sentence) => {
      said += `policyc: ${sentence}\n`;
    },
    colors: (flag) => flag ?? colored,
    variable: () => undefined,
    undisturbed: async (work) => ({ result: await work(async () => false), signalled: undefined }),
  };
  const before = process.cwd();
  process.chdir(folder);
  try {
    return sayAgain(terminal) === 0 ? said : undefined;
  } finally {
    process.chdir(before);
  }
}

/** So long that a time of a file tells a later change. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

/** Builds until all is as it was, and gives what the last build said. */
async function settle(folder: string): Promise<Outcome> {
  await policyc(folder, ...words);
  await tick();
  return policyc(folder, ...words);
}

function withTwo(work: (folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    writeTree(folder, {
      'policies/acme/policy.yaml': smallPolicy('Acme'),
      'policies/beta/policy.yaml': `include: [parts/words.yaml]\n${smallPolicy('Beta')}`,
      'policies/beta/parts/words.yaml': 'definitions: { site: { term: Site, means: the website } }\n',
      'policies/notes/readme.txt': 'no policy',
    });
    await work(folder);
  });
}

seal('lets the next build say the same, as long as it is asked the same', () =>
  withTwo(async (folder) => {
    assert.is(again(folder), undefined);
    await policyc(folder, ...words);
    assert.is(again(folder), undefined, 'what was just written cannot be told from what is written next');
    const { stdout, stderr } = await settle(folder);
    for (let round = 0; round < 2; round++) assert.is(again(folder), stdout + stderr);
    assert.is(again(folder, ['--color']), undefined);
    assert.is(again(folder, [], true), undefined);
    assert.is(again(folder, ['--out', 'other']), undefined);
  }),
);

seal('is set at once by a build that makes many policies, and mended by one that makes few', () =>
  inTemporaryFolder(async (folder) => {
    const names = Array.from({ length: 60 }, (_, number) => `shop-${number}`);
    writeTree(folder, Object.fromEntries(names.map((name) => [`policies/${name}/policy.yaml`, smallPolicy(name)])));
    await tick();
    assert.is((await policyc(folder, ...words)).exit, 0);
    const said = again(folder);
    const seals = readdirSync(join(folder, 'cache')).filter((name) => name.endsWith('.seal'));
    for (const name of seals) rmSync(join(folder, 'cache', name));
    const { stdout, stderr } = await policyc(folder, ...words);
    assert.is(said, stdout + stderr);

    writeTree(folder, { 'policies/shop-7/policy.yaml': smallPolicy('Other') });
    await tick();
    assert.match((await policyc(folder, ...words)).stderr, '1 built, 59 fresh');
    const mended = again(folder);
    assert.match(mended ?? '', '60 fresh');
    for (const name of seals) rmSync(join(folder, 'cache', name));
    const once = await policyc(folder, ...words);
    assert.is(mended, once.stdout + once.stderr);
    // The lists were made from those before.
    await policyc(folder, 'build', '--no-cache', '--out', 'plain');
    for (const list of ['index.html', 'index.json'])
      assert.is(readFileSync(join(folder, 'dist', list), 'utf8'), readFileSync(join(folder, 'plain', list), 'utf8'));
  }),
);

seal('is mended only where a build makes the same files as before', () =>
  withTwo(async (folder) => {
    const at = (path: string): string => join(folder, path);
    const longer = `include: [parts/words.yaml]\n${smallPolicy('Acme')}`;
    const changes: Readonly<Record<string, { change: () => void; isMended: boolean }>> = {
      'a source': {
        change: () => writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Other') }),
        isMended: true,
      },
      'an output by hand': { change: () => writeTree(folder, { 'dist/beta/policy.md': 'by hand' }), isMended: true },
      'a source that includes one more': {
        change: () =>
          writeTree(folder, {
            'policies/acme/policy.yaml': longer,
            'policies/acme/parts/words.yaml': readFileSync(at('policies/beta/parts/words.yaml')),
          }),
        isMended: false,
      },
      'a source that includes one less': {
        change: () => writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') }),
        isMended: false,
      },
      'a source that is refused': {
        change: () => writeTree(folder, { 'policies/acme/policy.yaml': brokenPolicy('Acme') }),
        isMended: false,
      },
      'and is not': {
        change: () => writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Other') }),
        isMended: false,
      },
    };
    for (const [name, { change, isMended }] of Object.entries(changes)) {
      await settle(folder);
      change();
      await tick();
      await policyc(folder, ...words);
      const said = again(folder);
      assert.is(said !== undefined, isMended, name);
      // What it says is what a build without it says.
      for (const one of readdirSync(at('cache'))) if (one.endsWith('.seal')) rmSync(at(`cache/${one}`));
      const { stdout, stderr } = await policyc(folder, ...words);
      if (isMended) assert.is(said, stdout + stderr, name);
    }
  }),
);

seal('that was mended is broken by what comes after', () =>
  withTwo(async (folder) => {
    const at = (path: string): string => join(folder, path);
    const changes: Readonly<Record<string, () => void>> = {
      'the same source': () => writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Ozher') }),
      'another source': () => writeTree(folder, { 'policies/beta/policy.yaml': smallPolicy('Ozher') }),
      'what was made of it': () => writeTree(folder, { 'dist/acme/policy.md': 'by hand' }),
      'a list': () => writeTree(folder, { 'dist/index.html': 'by hand' }),
      'the cache': () => {
        for (const one of readdirSync(at('cache'))) if (one.endsWith('.json')) rmSync(at(`cache/${one}`));
      },
      'a stranger in the output': () => writeTree(folder, { 'dist/other/manifest.json': '{}' }),
    };
    for (const [name, change] of Object.entries(changes)) {
      rmSync(at('dist/other'), { recursive: true, force: true });
      await settle(folder);
      writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy(`Other ${name.length}`) });
      await policyc(folder, ...words);
      // At once, so that no time of a file may tell it.
      change();
      assert.is(again(folder), undefined, name);
      await policyc(folder, ...words);
      await policyc(folder, 'build', '--no-cache', '--out', 'anew');
      const made = treeOf(at('dist'));
      if (name !== 'a stranger in the output') assert.equal(made, treeOf(at('anew')), name);
    }
  }),
);

seal('is not set by a build after which there is more to say, or to do', () =>
  inTemporaryFolder(async (folder) => {
    const names = Array.from({ length: 60 }, (_, number) => `shop-${number}`);
    writeTree(folder, Object.fromEntries(names.map((name) => [`policies/${name}/policy.yaml`, smallPolicy(name)])));
    const changes: Readonly<Record<string, { change: () => void; words?: readonly string[] }>> = {
      'a policy that is refused': {
        change: () => writeTree(folder, { 'policies/shop-0/policy.yaml': brokenPolicy('Shop') }),
      },
      'a path that holds no policy': {
        change: () => writeTree(folder, { 'policies/shop-0/policy.yaml': smallPolicy('Shop'), 'none/readme.txt': '' }),
        words: ['policies', 'none'],
      },
      'no manifests, so that nobody knows what stands there': {
        change: () => rmSync(join(folder, 'dist'), { recursive: true }),
        words: ['--emit', 'html'],
      },
      'a shard': { change: () => undefined, words: ['--shard', '1/1'] },
    };
    for (const [name, { change, words: more = [] }] of Object.entries(changes)) {
      change();
      await tick();
      await policyc(folder, ...words, ...more);
      assert.is(again(folder, more), undefined, name);
    }
  }),
);

seal('is not set where something cannot be looked at, and nothing fails for that', () =>
  inTemporaryFolder(async (folder) => {
    const root = join(folder, 'x'.repeat(5000));
    const terminal = { folder, words, moment: () => Date.now(), colors: () => false };
    const building = {
      request: { paths: [root], out: join(folder, 'dist') },
      terminal,
      sources: { found: [{ root, id: 'acme', display: '', entry: 'acme/policy.yaml' }], problems: [] },
    } as unknown as Building;
    const saved = { moment: 0, folder: join(folder, 'cache'), look: () => ({ entries: [], lists: [] }) };
    sealBuild(building, saved as unknown as Saved, { printed: Buffer.from(''), sentences: [] });
    assert.equal(readdirSync(folder), []);
  }),
);

seal('holds where files were touched and are the same', () =>
  withTwo(async (folder) => {
    const { stdout, stderr } = await settle(folder);
    for (const file of ['policies/acme/policy.yaml', 'dist/acme/policy.md', 'dist/index.json']) {
      utimesSync(join(folder, file), 1, 1);
      assert.is(again(folder), stdout + stderr, file);
      await tick();
      assert.is(again(folder), stdout + stderr, `${file}, once more`);
    }
  }),
);

seal('is broken by every change', () =>
  withTwo(async (folder) => {
    const at = (path: string): string => join(folder, path);
    const kept = (end: string): string => {
      const name = readdirSync(at('cache')).find((one) => one.endsWith(end));
      return at(`cache/${name}`);
    };
    const sameTimes = (path: string, text: string): void => {
      writeFileSync(at(path), text);
      utimesSync(at(path), 1, 1);
    };
    const changes: Readonly<Record<string, () => void>> = {
      'a source': () => writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Other') }),
      'a source of the same length and time': () => sameTimes('policies/acme/policy.yaml', smallPolicy('Ozher')),
      'a file that is included': () =>
        writeTree(folder, {
          'policies/beta/parts/words.yaml': 'definitions: { site: { term: Page, means: a page } }\n',
        }),
      'a policy more': () => writeTree(folder, { 'policies/gamma/policy.yaml': smallPolicy('Gamma') }),
      'a policy less': () => rmSync(at('policies/gamma'), { recursive: true }),
      'a folder that becomes a policy': () => writeTree(folder, { 'policies/notes/policy.yaml': smallPolicy('Notes') }),
      'a file of another name': () => renameSync(at('policies/notes/policy.yaml'), at('policies/notes/policy.yml')),
      'and of none': () => rmSync(at('policies/notes/policy.yml')),
      'an empty folder of releases': () => mkdirSync(at('policies/acme/releases')),
      'a release': () => writeTree(folder, { 'policies/acme/releases/stray.txt': '' }),
      'and none': () => rmSync(at('policies/acme/releases'), { recursive: true }),
      'an output by hand': () => writeTree(folder, { 'dist/acme/policy.md': 'by hand' }),
      'an output that is gone': () => rmSync(at('dist/acme/manifest.json')),
      'a list that is gone': () => rmSync(at('dist/index.json')),
      'the output of another policy': () => writeTree(folder, { 'dist/other/manifest.json': '{}' }),
      'and it goes': () => rmSync(at('dist/other'), { recursive: true }),
      'what a build left behind': () => mkdirSync(at('dist/.policyc-1-1-0123456789ab-1-here')),
      'and it is cleared away': () => rmSync(at('dist/.policyc-1-1-0123456789ab-1-here'), { recursive: true }),
      'the configuration': () => writeTree(folder, { 'policyc.config.yaml': 'site: { url: https://a.example/ }\n' }),
      'the configuration once more': () =>
        writeTree(folder, { 'policyc.config.yaml': 'site: { url: https://b.example/ }\n' }),
      'a link to where an included file was': () => {
        renameSync(at('policies/beta/parts'), at('policies/beta/moved'));
        symlinkSync('moved', at('policies/beta/parts'));
      },
      'and the file again': () => {
        rmSync(at('policies/beta/parts'));
        renameSync(at('policies/beta/moved'), at('policies/beta/parts'));
      },
      'a link to where a policy was': () => {
        renameSync(at('policies/acme'), at('acme'));
        symlinkSync('../acme', at('policies/acme'));
      },
      'and a policy again': () => {
        rmSync(at('policies/acme'));
        renameSync(at('acme'), at('policies/acme'));
      },
      'a cache that is gone': () => rmSync(kept('.json')),
      'a cache that is damaged': () => writeFileSync(kept('.json'), `${readFileSync(kept('.json'), 'latin1')} `),
      'a seal that is damaged': () => {
        const bytes = readFileSync(kept('.seal'));
        bytes[bytes.length - 1] = 0;
        writeFileSync(kept('.seal'), bytes);
      },
      'a seal that is none': () => writeFileSync(kept('.seal'), ''),
    };
    await settle(folder);
    const unsealed: string[] = [];
    for (const [name, change] of Object.entries(changes)) {
      if (again(folder) === undefined) unsealed.push(name);
      change();
      // What takes a change back may leave all as it was when it was sealed.
      if (!name.startsWith('and ')) assert.is(again(folder), undefined, name);
      await settle(folder);
    }
    // Before these, something was strange, and nothing is sealed then.
    assert.equal(
      unsealed.filter((name) => !name.startsWith('and ')),
      [],
    );
  }),
);

seal('tells a build that has to be done which policies are as they were', () =>
  withTwo(async (folder) => {
    const at = (path: string): string => join(folder, path);
    const changes: Readonly<Record<string, { change: () => void; built: number }>> = {
      'a source': { change: () => writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Other') }), built: 1 },
      'an output by hand': { change: () => writeTree(folder, { 'dist/beta/policy.md': 'by hand' }), built: 1 },
      'a source and the output of another': {
        change: () =>
          writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme'), 'dist/beta/index.html': 'by hand' }),
        built: 2,
      },
      'a source, while another and its output are touched': {
        change: () => {
          writeTree(folder, {
            'policies/beta/parts/words.yaml': 'definitions: { site: { term: Page, means: a page } }\n',
          });
          for (const path of ['policies/acme/policy.yaml', 'dist/acme/index.html']) utimesSync(at(path), 1, 1);
        },
        built: 1,
      },
      'a source and a list': {
        change: () =>
          writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme & Co'), 'dist/index.json': '' }),
        built: 1,
      },
      'a source and the cache': {
        change: () => {
          writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') });
          for (const name of readdirSync(at('cache'))) if (name.endsWith('.json')) rmSync(at(`cache/${name}`));
        },
        built: 2,
      },
      'a source, and a policy more': {
        change: () =>
          writeTree(folder, {
            'policies/acme/policy.yaml': smallPolicy('Acme & Co'),
            'policies/gamma/policy.yaml': smallPolicy('Gamma'),
          }),
        built: 2,
      },
      'a source, and a policy less': {
        change: () => {
          writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') });
          rmSync(at('policies/gamma'), { recursive: true });
        },
        built: 1,
      },
    };
    for (const [name, { change, built }] of Object.entries(changes)) {
      await settle(folder);
      assert.type(again(folder), 'string', `${name}, before`);
      change();
      const { exit, stderr } = await policyc(folder, ...words);
      assert.is(exit, 0, name);
      assert.match(stderr, new RegExp(`^policyc: ${built} built, \\d+ fresh$`, 'm'), name);
      await policyc(folder, 'build', '--no-cache', '--out', 'anew');
      assert.equal(treeOf(at('dist')), treeOf(at('anew')), name);
    }
  }),
);

seal.run();
