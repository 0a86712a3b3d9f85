import { setFlagsFromString } from 'node:v8';

/**
 * Makes V8 translate a function to machine code only when it has run for long, and a pattern when it has been asked often. A
 * build calls thousands of functions and looks with hundreds of patterns, each of them not often: by default, a third of the
 * time of many policies, and a tenth of that of one, went into translating what then ran no faster. The measures are of the
 * engine of Node 20, in bytes of bytecode and in looks; later engines count calls instead, and are left as they are.
 */
export function tuneEngine(): void {
  if (process.versions.node.startsWith('20.')) {
    setFlagsFromString('--interrupt-budget=2000000');
    setFlagsFromString('--regexp-tier-up-ticks=10');
  }
}
