import { nearest } from '../core/nearest';
import { allRules, findRule, rulesIn } from '../lint/catalogue';
import type { Pack } from '../lint/pack';
import { packs } from '../lint/packs';
import { codeOf } from '../lint/rule';
import { capital } from '../lint/rule-words';
import { visible } from '../report/visible';
import { compilerCodes } from './compiler-codes';
import { UsageError } from './mishap';
import { codeText, listLines, ruleText } from './rule-text';

/** What a rule, or a code of the compiler, says of itself, or all of them. Throws a `UsageError` for an unknown code. */
export function explained(code: string | undefined): string {
  const own = compilerCodes();
  if (code === undefined) return [...allRules().map(ruleText), ...own.map(codeText)].join('\n');
  const ours = own.find((one) => one.code === code);
  if (ours) return codeText(ours);
  const rule = findRule(code);
  if (rule) return ruleText(rule);
  const codes = [...allRules().map(codeOf), ...own.map((one) => one.code)];
  const meant = codes.find((one) => one.endsWith(`/${code}`)) ?? nearest(code, codes);
  const guess = meant === undefined ? '; `policyc rules` lists them' : `; did you mean \`${meant}\`?`;
  throw new UsageError(`no rule is called \`${visible(code)}\`${guess}`);
}

/**
 * The rules of some packs, a line each under the name of their pack; when no packs are named, those of all, and what the
 * compiler itself reports.
 */
export function listed(ids?: readonly string[]): string {
  const named = packs.filter(({ id }) => !ids || ids.includes(id));
  return [...named.map(packLines), ...(ids ? [] : compilerLines())].join('\n');
}

function packLines(pack: Pack): string {
  return `${headingOf(pack)}\n${listLines(rulesIn(pack).map((rule) => ({ ...rule, code: codeOf(rule) })))}`;
}

function headingOf({ id, title, from }: Pack): string {
  return `${id}: ${capital(title)}${from === undefined ? '' : `, since ${from}`}`;
}

function compilerLines(): readonly string[] {
  const [codes, ofChanges] = [false, true].map((wanted) =>
    compilerCodes().filter(({ code }) => code.startsWith('change/') === wanted),
  );
  const errors = codes?.filter(({ severity }) => severity === 'error') ?? [];
  const warnings = codes?.filter(({ severity }) => severity !== 'error') ?? [];
  return [
    `The compiler itself: errors, which stop a build\n${listLines(errors)}`,
    `The compiler itself: warnings\n${listLines(warnings)}`,
    `A new version and what the one before promised, with \`check --against\`\n${listLines(ofChanges ?? [])}`,
  ];
}
