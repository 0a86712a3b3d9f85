import type { Command } from '../command';
import build from './build';
import check from './check';
import diff from './diff';
import explain from './explain';
import merge from './merge';
import release from './release';
import rules from './rules';
import schema from './schema';

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [build, merge, check, diff, release, explain, rules, schema];
