import type { Diagnostic } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import { quoted } from './fact-words';
import { forbiddenFinding } from './waiver-findings';
import { type Waiver, type WithWaivers, waiversOf } from './waivers';

/** After so many unknown rules there are no more guesses: they cost time. */
const maximumGuesses = 100;

/**
 * A warning for every waiver whose rule is none of the codes that are known, and an error for one of broken YAML. The codes
 * are asked for only where something is waived.
 */
export function unknownWaivers(policy: WithWaivers, codesKnown: () => readonly string[]): readonly Diagnostic[] {
  const waivers = waiversOf(policy);
  if (waivers.length === 0) return [];
  const codes = codesKnown();
  const known = new Set(codes);
  const meant = new Map<string, string | undefined>();
  const guess = (rule: string) => {
    if (!meant.has(rule)) meant.set(rule, meant.size < maximumGuesses ? nearestCode(rule, codes) : undefined);
    return meant.get(rule);
  };
  return waivers
    .filter((waiver) => !known.has(waiver.rule) && isRule(waiver))
    .map((waiver) => (isOfForm.test(waiver.rule) ? forbiddenFinding(waiver) : unknownFinding(waiver, guess)));
}

/** Without two hyphens, the words of a reason are taken for rules: that they are none is not another mistake. */
function isRule({ reason, rule }: Waiver): boolean {
  return reason !== undefined || rule.includes('/');
}

/** The codes of what breaks YAML or the schema, which are errors all of them. */
const isOfForm = /^(yaml|schema)\//;

function nearestCode(rule: string, codes: readonly string[]): string | undefined {
  return codes.find((code) => code.endsWith(`/${rule}`)) ?? nearest(rule, codes);
}

function unknownFinding({ rule, span }: Waiver, guess: (rule: string) => string | undefined): Diagnostic {
  const meant = guess(rule);
  return {
    code: 'core/waiver-unknown',
    severity: 'warning',
    message: `no finding is called ${quoted(rule)}`,
    help: meant ? `did you mean \`${meant}\`?` : 'write the code that stands in brackets before the finding',
    span,
  };
}
