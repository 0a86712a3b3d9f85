import type { Command } from '../command';
import { UsageError } from '../mishap';

interface MergeOptions {
  readonly out?: string;
  readonly theme?: string;
}

/** Puts together what `build --shard` made on several machines. */
const merge: Command = {
  id: 'merge',
  summary: 'put together the parts that `build --shard` made, as if one machine had built all',
  operand: '[folders...]',
  operandSummary: 'the folders that the parts were built into',
  options: [
    { flags: '--out <folder>', summary: 'the folder to write to (default: dist)' },
    { flags: '--theme <file>', summary: 'the stylesheet with which the parts were built' },
  ],
  examples: [['merge part-1 part-2 part-3', 'three parts to dist/']],
  run(operands, { out = 'dist', theme }: MergeOptions, terminal) {
    if (operands.length === 0) throw new UsageError('`merge` needs the folders of the parts');
    if (out === '') throw new UsageError('`--out` takes the name of a folder, not an empty text');
    const { mergeParts } = require('../merge-parts') as typeof import('../merge-parts');
    return mergeParts({ folders: operands, out, look: { ...(theme !== undefined && { theme }) } }, terminal);
  },
};

export default merge;
