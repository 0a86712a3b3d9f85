import type { CodeInfo } from '../core/diagnostic';
import { claimUnfounded } from './claims';
import type { Pack } from './pack';
import { packs, rulesOf } from './packs';
import { codeOf, type RuleMeta } from './rule';
import { factStale } from './stale';

/** What is known of every rule of a pack, in order; loads the pack. */
export function rulesIn(pack: Pack): readonly RuleMeta[] {
  return pack.id === 'core' ? [...rulesOf(pack), claimUnfounded, factStale] : rulesOf(pack);
}

/** What is known of every rule there is. */
export function allRules(): readonly RuleMeta[] {
  return packs.flatMap(rulesIn);
}

/** The rule that a code stands for; loads the pack of the code alone. */
export function findRule(code: string): RuleMeta | undefined {
  const pack = packs.find(({ id }) => code.startsWith(`${id}/`));
  return pack && rulesIn(pack).find((rule) => codeOf(rule) === code);
}

/** What a report says of a rule. */
export function infoOf(rule: RuleMeta): CodeInfo {
  const { severity, title, why, fix, citation, url } = rule;
  return {
    code: codeOf(rule),
    severity,
    title,
    why,
    fix: `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`,
    citation,
    ...(url === undefined ? {} : { url }),
  };
}
