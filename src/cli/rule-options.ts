import { someOf } from './choices';
import type { Option } from './command';
import { UsageError } from './mishap';

/** By which law a policy is to be judged, as the user asks for it. */
export interface RuleOptions {
  readonly pack?: readonly string[];
  readonly asOf?: string;
  readonly config?: string;
}

/** The option that adds packs of rules. */
export const packOption: Option = {
  flags: '--pack <packs>',
  summary: 'run these packs of rules too, whatever the policy says; `policyc rules` lists them',
  read(given, before = []) {
    const { packs } = require('../lint/packs') as typeof import('../lint/packs');
    const ids = packs.map(({ id }) => id);
    return [...new Set([...(before as string[]), ...someOf('`--pack`', ids, given)])];
  },
};

/** The option that says as of which day the law is taken. */
export function asOfOption(otherwise: string): Option {
  return {
    flags: '--as-of <date>',
    summary: `take the law as of this day, year-month-day (default: ${otherwise})`,
    read: (given) => {
      const { formats } = require('../model/formats') as typeof import('../model/formats');
      return ofForm('`--as-of`', formats.date, given);
    },
  };
}

/** The option that names the configuration. */
export const configOption: Option = {
  flags: '--config <file>',
  summary: "the file with the organisation's own rules (default: policyc.config.yaml, where there is one)",
  read: (given) => {
    if (given === '') throw new UsageError('`--config` takes the name of a file, not an empty text');
    return given;
  },
};

/** The option that asks for facts nobody has looked at of late. */
export const staleOption: Option = {
  flags: '--stale <duration>',
  summary: 'tell the facts that were last verified longer ago than this, such as P180D',
  read: (given) => {
    const { formats } = require('../model/formats') as typeof import('../model/formats');
    return ofForm('`--stale`', formats.duration, given);
  },
};

/** The option that names the earlier versions. */
export const againstOption: Option = {
  flags: '--against <base>',
  summary:
    'judge the changes too: is what an earlier version promised about changes kept? The base is a folder, a policy, a manifest.json, or a git revision, as `policyc diff` takes it',
  read: (given) => {
    if (given === '') throw new UsageError('`--against` takes a path or a revision, not an empty text');
    return given;
  },
};

/** A word of the user that has to be of a format; throws a `UsageError` that says why it is not. */
export function ofForm(asked: string, format: import('../model/format').Format, given: string): string {
  if (format.validate(given)) return given;
  const { why, help } = format.explain(given);
  const { visible } = require('../report/visible') as typeof import('../report/visible');
  const reason = why === undefined ? '' : `: ${why}`;
  const advice = help === undefined ? '' : `; ${help}`;
  throw new UsageError(
    `${asked} takes ${format.what} such as \`${format.example}\`, not \`${visible(given)}\`${reason}${advice}`,
  );
}
