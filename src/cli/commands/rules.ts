import { someOf } from '../choices';
import type { Command } from '../command';
import { exits } from '../exits';

interface RulesOptions {
  readonly pack?: readonly string[];
}

/** Lists the rules. */
const rules: Command = {
  id: 'rules',
  summary: 'list the rules, pack by pack',
  options: [
    {
      flags: '--pack <packs>',
      summary: 'only the rules of these packs',
      read(given, before = []) {
        const { packs } = require('../../lint/packs') as typeof import('../../lint/packs');
        const ids = packs.map(({ id }) => id);
        return [...new Set([...(before as string[]), ...someOf('`--pack`', ids, given)])];
      },
    },
  ],
  examples: [
    ['rules', 'every rule, with what it asks for'],
    ['rules --pack gdpr,eprivacy', 'those of two packs'],
  ],
  run(_operands, { pack }: RulesOptions, terminal) {
    const { listed } = require('../explained') as typeof import('../explained');
    terminal.print(listed(pack));
    return exits.fine;
  },
};

export default rules;
