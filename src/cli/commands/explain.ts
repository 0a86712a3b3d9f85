import type { Command } from '../command';
import { exits } from '../exits';
import { UsageError } from '../mishap';
import { asOfOption, configOption, packOption, type RuleOptions } from '../rule-options';

interface ExplainOptions extends RuleOptions {
  readonly all?: boolean;
  readonly color?: boolean;
}

/** Says what a rule asks for, why, and how to keep it; or of a fact of a policy why it is there. */
const explain: Command = {
  id: 'explain',
  summary: 'say what a rule asks for, or where a fact comes from and what asks for it',
  operand: '[what...]',
  operandSummary:
    'the code that stands in brackets before a finding, such as gdpr/legal-basis-missing; or a policy, and the address of a fact or section of it',
  options: [{ flags: '--all', summary: 'every rule there is' }, packOption, asOfOption('today'), configOption],
  examples: [
    ['explain gdpr/legal-basis-missing', 'one rule, with its provision and examples'],
    ['explain policies/acme rights.access', 'a fact, the sentences that say it, the rules that ask for it'],
    ['explain --all', 'all rules'],
  ],
  run(words, { all = false, pack: packs, asOf, config, color }: ExplainOptions, terminal) {
    const [first, address, ...others] = words;
    if (all === (first !== undefined) || others.length > 0) {
      throw new UsageError(
        '`policyc explain` takes the code of a rule, or a policy and the address of a fact, or `--all`',
      );
    }
    if (first !== undefined && address !== undefined) {
      const { explainFact } = require('../explain-fact') as typeof import('../explain-fact');
      const law = { asOf: asOf ?? terminal.today, ...(packs && { packs }) };
      const request = { path: first, address, law, color: terminal.colors(color) };
      return explainFact({ ...request, ...(config !== undefined && { config }) }, terminal);
    }
    const { explained } = require('../explained') as typeof import('../explained');
    terminal.print(explained(first));
    return exits.fine;
  },
};

export default explain;
