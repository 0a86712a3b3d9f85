import type { Command } from '../command';
import { UsageError } from '../mishap';
import { configOption } from '../rule-options';

interface ReleaseOptions {
  readonly version?: string;
  readonly summary?: string;
  readonly config?: string;
  readonly color?: boolean;
}

/** Freezes a policy as a version that can be cited, accepted and compared for ever. */
const release: Command = {
  id: 'release',
  summary: 'freeze a policy as a release, which stays as it is for ever',
  operand: '<policy>',
  operandSummary: 'the folder of the policy, or its policy.yaml',
  options: [
    {
      flags: '--version <version>',
      summary: 'the name of the release, and of its address: letters, digits, `.`, `+` and `-`',
      read: (given) => checked('`--version`', given, rules().versionFault(given)),
    },
    {
      flags: '--summary <words>',
      summary: 'what is new in it, in one line, for those whose data it is about',
      read: (given) => checked('`--summary`', given.trim(), rules().summaryFault(given)),
    },
    configOption,
  ],
  examples: [
    ['release policies/acme --version 2.0 --summary "We keep your data for a shorter time."', 'freeze a version'],
  ],
  run([path = ''], { version, summary, config, color }: ReleaseOptions, terminal) {
    if (version === undefined) throw new UsageError('`--version` is missing: what is the release called?');
    if (summary === undefined) throw new UsageError('`--summary` is missing: what is new in the release?');
    const { releasePolicy } = require('../release-policy') as typeof import('../release-policy');
    const request = { path, version, summary, color: terminal.colors(color) };
    return releasePolicy({ ...request, ...(config !== undefined && { config }) }, terminal);
  },
};

export default release;

function checked(option: string, given: string, fault: string | undefined): string {
  if (fault !== undefined) throw new UsageError(`${option} ${fault}`);
  return given;
}

/** Loaded only for those who ask. */
function rules(): typeof import('../../release/version-name') {
  return require('../../release/version-name') as typeof import('../../release/version-name');
}
