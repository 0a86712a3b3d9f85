import type { Severity } from '../../core/diagnostic';
import { oneOf } from '../choices';
import { type Command, pathsOr } from '../command';

/** The names of the reporters, the first as the default; said here so that no reporter is loaded to print the help. */
export const reporterIds = ['pretty', 'json'] as const;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface CheckOptions {
  readonly format?: (typeof reporterIds)[number];
  readonly failOn?: Severity;
  readonly color?: boolean;
}

/** Says what is wrong with policies, and writes nothing. */
const check: Command = {
  id: 'check',
  summary: 'say what is wrong with policies, and write nothing',
  operand: '[paths...]',
  operandSummary: 'folders of policies, policy folders or policy.yaml files (default: policies)',
  options: [
    {
      flags: '--format <format>',
      summary: `how to report: ${reporterIds.join(' or ')} (default: ${reporterIds[0]})`,
      read: (given) => oneOf('`--format`', reporterIds, given),
    },
    {
      flags: '--fail-on <severity>',
      summary: 'the least that makes the exit code 1: error, warning or info (default: error)',
      read: (given) => oneOf('`--fail-on`', severities, given),
    },
  ],
  examples: [
    ['check', 'every policy below policies/'],
    ['check policies/acme --fail-on warning', 'let warnings fail too'],
    ['check --format json > findings.json', 'for programs'],
  ],
  run(operands, { format = reporterIds[0], failOn = 'error', color }: CheckOptions, terminal) {
    const { checkPolicies } = require('../check-policies') as typeof import('../check-policies');
    return checkPolicies({ paths: pathsOr(operands), format, failOn, color: terminal.colors(color) }, terminal);
  },
};

export default check;
