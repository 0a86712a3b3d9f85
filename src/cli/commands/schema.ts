import { oneOf } from '../choices';
import type { Command } from '../command';
import { exits } from '../exits';

/** Prints a published JSON Schema. */
const schema: Command = {
  id: 'schema',
  summary: 'print the JSON Schema of policies, of manifests, or of the configuration',
  operand: '[kind]',
  operandSummary: 'policy, manifest or config (default: policy)',
  options: [],
  examples: [
    ['schema > policy.schema.json', 'the schema of policies, for an editor'],
    ['schema config', 'the schema of policyc.config.yaml'],
    ['schema manifest', 'the schema of what a build writes as manifest.json'],
  ],
  run([given = 'policy'], _options, terminal) {
    const kind = oneOf('`policyc schema`', ['policy', 'manifest', 'config'], given);
    const { schemas } = require('../schemas') as typeof import('../schemas');
    terminal.print(`${JSON.stringify(schemas[kind], null, 2)}\n`);
    return exits.fine;
  },
};

export default schema;
