import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { measure, whyNotMeasured } from '../../../bench/measure/measure';
import { costsOf, measureRounds } from '../../../bench/measure/rounds';
import type { Program } from '../../../bench/programs/program';
import { inTemporaryFolder } from '../../kit/temporary-folder';

const rounds = suite('rounds');

const runs = (id: string, ...words: readonly string[]): Program => ({
  id,
  title: id,
  command: ({ folder }) => ({ program: process.execPath, words, folder }),
});

// The costs themselves are for the bench: here it is asked only whether there are any.
if (whyNotMeasured() === undefined) {
  rounds('run each program in turn, and go on without one that fails', async () => {
    await inTemporaryFolder((folder) => {
      const told: string[] = [];
      const programs = [runs('good', '-e', '0'), runs('bad', '-e', 'console.error("no luck"); process.exitCode = 3')];
      const costs = measureRounds(programs, { size: 1, folder }, 2, (line) => told.push(line));
      assert.is(costsOf(costs, 'good', 1).length, 2);
      assert.is(costsOf(costs, 'bad', 1).length, 0);
      assert.is(told.length, 1);
      assert.match(told[0] ?? '', /bad failed at 1: .* ended with 3, not 0:\nno luck/);
    });
  });

  rounds('count the processes that a program starts, and their memory', async () => {
    await inTemporaryFolder((folder) => {
      const script = 'Buffer.alloc(150e6, 1)';
      const cost = measure({ program: 'sh', words: ['-c', `"${process.execPath}" -e '${script}'`], folder });
      assert.ok(cost.peak > 150, `${cost.peak} MiB`);
      assert.ok(cost.cpu > 0 && cost.wall > 0);
    });
  });

  rounds('say which program is not there', async () => {
    await inTemporaryFolder((folder) => {
      assert.throws(
        () => measure({ program: 'no-such-program', words: [], folder }),
        /no-such-program.*ended with 127/,
      );
    });
  });
}

rounds.run();
