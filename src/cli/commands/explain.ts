import type { Command } from '../command';
import { exits } from '../exits';
import { UsageError } from '../mishap';

interface ExplainOptions {
  readonly all?: boolean;
}

/** Says what a rule asks for, why, and how to keep it. */
const explain: Command = {
  id: 'explain',
  summary: 'say what a rule asks for, why, and how to keep it',
  operand: '[code]',
  operandSummary: 'the code that stands in brackets before a finding, such as gdpr/legal-basis-missing',
  options: [{ flags: '--all', summary: 'every rule there is' }],
  examples: [
    ['explain gdpr/legal-basis-missing', 'one rule, with its provision and examples'],
    ['explain --all', 'all of them'],
  ],
  run([code], { all = false }: ExplainOptions, terminal) {
    const { explained } = require('../explained') as typeof import('../explained');
    if (all === (code !== undefined)) throw new UsageError('`policyc explain` takes the code of a rule, or `--all`');
    terminal.print(explained(code));
    return exits.fine;
  },
};

export default explain;
