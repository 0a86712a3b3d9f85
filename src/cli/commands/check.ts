import type { Severity } from '../../core/diagnostic';
import type { ParserId } from '../../parse/parse';
import { oneOf } from '../choices';
import { type Command, pathsOr } from '../command';
import { parserOf, parserOption } from '../parser-option';
import { againstOption, asOfOption, configOption, packOption, type RuleOptions, staleOption } from '../rule-options';
import { readWanted, reporterIds, type WantedReport } from '../wanted-reports';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface CheckOptions extends RuleOptions {
  readonly format?: readonly WantedReport[];
  readonly failOn?: Severity;
  readonly stale?: string;
  readonly against?: string;
  readonly color?: boolean;
  readonly parser?: ParserId;
}

/** Says what is wrong with policies, and writes nothing but reports. */
const check: Command = {
  id: 'check',
  summary: 'say what is wrong with policies, and write nothing but reports',
  operand: '[paths...]',
  operandSummary: 'folders of policies, policy folders or policy.yaml files (default: policies)',
  options: [
    {
      flags: '--format <formats>',
      summary: `how to report: ${reporterIds.join(', ')} (default: ${reporterIds[0]}); into a file as sarif=out.sarif; several with commas`,
      read: (given, before = []) => readWanted(given, before as readonly WantedReport[]),
    },
    {
      flags: '--fail-on <severity>',
      summary: 'the least that makes the exit code 1: error, warning or info (default: error)',
      read: (given) => oneOf('`--fail-on`', severities, given),
    },
    packOption,
    asOfOption('today'),
    staleOption,
    againstOption,
    configOption,
    parserOption,
  ],
  examples: [
    ['check', 'every policy below policies/'],
    ['check policies/acme --fail-on warning', 'let warnings fail too'],
    ['check --pack gdpr --as-of 2018-05-25', 'under a law, on a day'],
    ['check --against main', 'and whether what changed keeps what was promised about changes'],
    ['check --format json > findings.json', 'for programs'],
    ['check --format pretty,sarif=out.sarif', 'for people, and for code scanning'],
  ],
  run(
    operands,
    {
      format: reports = [],
      failOn = 'error',
      pack: packs,
      asOf,
      stale,
      against: base,
      config,
      color,
      parser,
    }: CheckOptions,
    terminal,
  ) {
    const { checkPolicies } = require('../check-policies') as typeof import('../check-policies');
    const law = { asOf: asOf ?? terminal.today, ...(packs && { packs }), ...(stale !== undefined && { stale }) };
    const colored = terminal.colors(color);
    const request = { paths: pathsOr(operands), reports, failOn, law, color: colored };
    const against = base === undefined ? {} : { against: { base, today: law.asOf } };
    return checkPolicies(
      { ...request, ...parserOf(parser), ...against, ...(config !== undefined && { config }) },
      terminal,
    );
  },
};

export default check;
