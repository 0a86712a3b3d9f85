import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { commandLine, environmentOf, policyc, treeOf } from './policyc';
import { smallPolicy } from './small-policy';

const killing = suite('cli › builds with a cache that are killed, or run at once');

/** More rounds by hand: `KILLS=200 make test TESTS=killed-builds`. */
const kills = Number(process.env.KILLS ?? 10);

// The same moments at every run.
function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function write(folder: string, round: number): void {
  for (let number = 0; number < 8; number++) {
    const version = number % 3 === round % 3 ? round : 0;
    writeTree(folder, { [`policies/shop-${number}/policy.yaml`]: smallPolicy(`Shop ${version}`) });
  }
}

function start(folder: string): ChildProcess {
  const [program = '', ...words] = commandLine(['build']);
  return spawn(program, words, { cwd: folder, env: environmentOf(), stdio: 'ignore' });
}

async function expectPlain(folder: string, said: string): Promise<void> {
  assert.is((await policyc(folder, 'build')).exit, 0);
  assert.is((await policyc(folder, 'build', '--no-cache', '--out', 'plain')).exit, 0);
  assert.equal(treeOf(join(folder, 'dist')), treeOf(join(folder, 'plain')), said);
}

killing('leave whole files and a cache that is right or not there', () =>
  inTemporaryFolder(async (folder) => {
    mkdirSync(join(folder, 'node_modules'));
    const next = moments(7);
    write(folder, 0);
    const begun = Date.now();
    await once(start(folder), 'exit');
    const whole = Date.now() - begun;
    for (let round = 1; round <= kills; round++) {
      write(folder, round);
      const child = start(folder);
      const ended = once(child, 'exit');
      // Most of the time goes by before anything is written.
      await pause(whole * (0.5 + 0.7 * next()));
      child.kill('SIGKILL');
      await ended;
      for (const [path, text] of Object.entries(treeOf(join(folder, 'dist')))) {
        if (path.includes('.policyc')) continue;
        assert.match(text, path.endsWith('.html') ? /<\/html>\n$/ : path.endsWith('.json') ? /\}\n$/ : /\n$/, path);
      }
      if (round % 2 === 0) continue;
      await expectPlain(folder, `after round ${round}`);
    }
    await expectPlain(folder, 'at the end');
  }),
);

killing('leave what one of them makes, when they are of the same sources', () =>
  inTemporaryFolder(async (folder) => {
    mkdirSync(join(folder, 'node_modules'));
    write(folder, 0);
    for (let round = 1; round <= 2; round++) {
      write(folder, round);
      const children = [start(folder), start(folder), start(folder)];
      for (const ended of await Promise.all(children.map((child) => once(child, 'exit'))))
        assert.equal(ended, [0, null]);
      await expectPlain(folder, `round ${round}`);
    }
  }),
);

killing.run();
