import type { Command } from '../command';
import build from './build';
import check from './check';
import schema from './schema';

/** Every command there is, in the order of the help. */
export const commands: readonly Command[] = [build, check, schema];
