import { oneOf } from '../choices';
import type { Command } from '../command';
import { exits } from '../exits';

/** Prints a published JSON Schema. */
const schema: Command = {
  id: 'schema',
  summary: 'print the JSON Schema of policies, of manifests, of the configuration, or of what diff reports',
  operand: '[kind]',
  operandSummary: 'policy, manifest, config or diff (default: policy)',
  options: [],
  examples: [
    ['schema > policy.schema.json', 'the schema of policies, for an editor'],
    ['schema config', 'the schema of policyc.config.yaml'],
    ['schema manifest', 'the schema of what a build writes as manifest.json'],
    ['schema diff', 'the schema of what `diff --format json` prints'],
  ],
  run([given = 'policy'], _options, terminal) {
    const kind = oneOf('`policyc schema`', ['policy', 'manifest', 'config', 'diff'], given);
    const { schemas } = require('../schemas') as typeof import('../schemas');
    terminal.print(`${JSON.stringify(schemas[kind], null, 2)}\n`);
    return exits.fine;
  },
};

export default schema;
