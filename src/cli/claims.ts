import { errors } from '../core/code';
import type { Diagnostic } from '../core/diagnostic';
import type { FoundPolicy } from '../io/find-policies';
import { shownPath } from './shown-path';

/** What is known of the code of policies that would be written to one folder. */
export const claimCodes = errors({
  'core/output-claimed-twice': {
    title: 'every policy is built into a folder of its own',
    why: 'Of two policies that are written to one folder, the second would take the place of the first. Letter case makes no difference on some disks.',
    fix: 'give the folder of each policy a name of its own, or build them with different `--out` folders',
  },
});

/** Policies that have their output to themselves, and findings for those that do not. */
export interface Claims {
  readonly alone: readonly FoundPolicy[];
  readonly rivals: readonly FoundPolicy[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds policies of different roots that would be written to one folder; letter case makes no difference on some disks. */
export function claimsOf(found: readonly FoundPolicy[], out: string): Claims {
  const groups = new Map<string, FoundPolicy[]>();
  for (const policy of found) {
    const name = policy.id.normalize('NFC').toLowerCase();
    groups.set(name, [...(groups.get(name) ?? []), policy]);
  }
  const contested = [...groups.values()].filter((group) => group.length > 1);
  return {
    alone: [...groups.values()].filter((group) => group.length === 1).flat(),
    rivals: contested.flat(),
    diagnostics: contested.map((group) => contest(group, out)),
  };
}

function contest(group: readonly FoundPolicy[], out: string): Diagnostic {
  const [first, ...others] = group.map((policy) => startOf(shownPath(policy, policy.entry)));
  const names = group.map((policy) => `\`${shownPath(policy, policy.id)}\``);
  return {
    code: 'core/output-claimed-twice',
    severity: 'error',
    message: `${names.join(' and ')} would be written to one folder, \`${out}/${group[0]?.id}\`, so none of them is built`,
    help: 'give the folder of each policy a name of its own, or build them with different `--out` folders',
    span: first ?? startOf(''),
    related: others.map((span) => ({ message: 'another policy of that name', span })),
  };
}

function startOf(path: string): Diagnostic['span'] {
  return { source: { path, text: '' }, start: 0, end: 0 };
}
