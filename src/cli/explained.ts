import { nearest } from '../core/nearest';
import { allRules, findRule, rulesIn } from '../lint/catalogue';
import type { Pack } from '../lint/pack';
import { packs } from '../lint/packs';
import { codeOf } from '../lint/rule';
import { capital } from '../lint/rule-words';
import { visible } from '../report/visible';
import { UsageError } from './mishap';
import { ruleLines, ruleText } from './rule-text';

/** What a rule says of itself, or all of them. Throws a `UsageError` for a code that no rule has. */
export function explained(code: string | undefined): string {
  if (code === undefined) return allRules().map(ruleText).join('\n');
  const rule = findRule(code);
  if (rule) return ruleText(rule);
  const codes = allRules().map(codeOf);
  const meant = codes.find((one) => one.endsWith(`/${code}`)) ?? nearest(code, codes);
  const guess = meant === undefined ? '; `policyc rules` lists them' : `; did you mean \`${meant}\`?`;
  throw new UsageError(`no rule is called \`${visible(code)}\`${guess}`);
}

/** The rules of some packs, or of all, a line each under the name of their pack. */
export function listed(ids: readonly string[] = packs.map(({ id }) => id)): string {
  return packs
    .filter(({ id }) => ids.includes(id))
    .map((pack) => `${headingOf(pack)}\n${ruleLines(rulesIn(pack))}`)
    .join('\n');
}

function headingOf({ id, title, from }: Pack): string {
  return `${id}: ${capital(title)}${from === undefined ? '' : `, since ${from}`}`;
}
