import { setFlagsFromString } from 'node:v8';

/** When V8 translates a function to machine code, by major version of Node: in bytes of bytecode run, later in calls. */
const untilTranslated: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=2000000',
  22: '--invocation-count-for-turbofan=30000',
  24: '--invocation-count-for-turbofan=30000',
};

const translated = untilTranslated[process.versions.node.split('.')[0] ?? ''];

/**
 * Lets the space for what is new grow to its full size in one step: on the way there, what a policy is made of would be copied
 * again and again.
 */
const room = '--semi-space-growth-factor=16';

/**
 * Makes V8 translate a function to machine code only when it has run for long. A build calls thousands of functions, each of
 * them not often: by default, a third of its time went into translating what then ran no faster. V8 is to forget no function
 * that has not run for a while, for it would not be in what is kept beside the bundle. Nor may the heap grow to four times of
 * what is in use before V8 clears it: of a policy next to nothing outlives it. Patterns are interpreted until they have been
 * asked often: by default each is translated at its second use, and most have few. Nor are they polished before: that takes
 * longer than most of them run. Nothing is put at once where old things are kept, for what was made at the same place
 * and still in use when V8 looked was of a policy too. Engines that have not been measured are left as they are: they might
 * not know these words.
 */
export function tuneEngine(): void {
  if (translated === undefined) return;
  setFlagsFromString(translated);
  setFlagsFromString('--no-flush-bytecode');
  setFlagsFromString('--heap-growing-percent=60');
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--regexp-tier-up-ticks=20');
  setFlagsFromString('--no-regexp-peephole-optimization');
  setFlagsFromString(room);
}

/**
 * Does what makes nothing, without room for it: where V8 grows that space, it costs more than it saves there. All is tuned as
 * before once it is done, for what V8 made of the program counts only where V8 is tuned as it was when that was made.
 */
export function withoutRoom<Result>(work: () => Result): Result {
  if (translated === undefined) return work();
  setFlagsFromString('--semi-space-growth-factor=2');
  try {
    return work();
  } finally {
    setFlagsFromString(room);
  }
}
