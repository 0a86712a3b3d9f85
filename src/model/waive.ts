import type { Diagnostic, Severity } from '../core/diagnostic';
import type { Path, Span } from '../core/source';
import { quoted } from './fact-words';
import { asData } from './facts';

const forbidden = 'core/waiver-forbidden';
const unused = 'core/waiver-unused';

/** The codes that waivers are checked against, beside those of the phase. */
export const waiverCodes: Readonly<Record<string, Severity>> = { [forbidden]: 'error', [unused]: 'warning' };

interface Waiver {
  readonly rule: string;
  readonly fact?: string;
  readonly index: number;
}

/** The part of a policy that says what its author accepts, and where. */
export interface Waiving {
  readonly waivers: unknown;
  /** False where not everything was looked for: then no waiver is said to waive nothing. */
  readonly isWhole: boolean;
  spanOf(path: Path): Span;
  /** False for the address of a fact that is not there, which is told by itself. */
  isKnown(fact: string): boolean;
}

/**
 * The findings that the author does not accept. A waiver drops the warnings and infos of its rule, those of its fact where it
 * names one. `codes` are the codes that this phase can report: a waiver of one that is an error is an error, and one
 * that nothing matched is a warning; waivers of other codes are left to other phases.
 */
export function waive(
  found: readonly Diagnostic[],
  policy: Waiving,
  codes: Readonly<Record<string, Severity>>,
): readonly Diagnostic[] {
  const waivers = waiversOf(policy.waivers);
  const matched = new Set<Waiver>();
  const keep = (diagnostic: Diagnostic) => {
    const matching = waivers.filter((waiver) => diagnostic.severity !== 'error' && matches(waiver, diagnostic));
    for (const waiver of matching) matched.add(waiver);
    return matching.length === 0;
  };
  const kept = found.filter(keep);
  const ours = waivers.filter((waiver) => waiver.rule !== unused && Object.hasOwn(codes, waiver.rule));
  const errors = ours.filter(({ rule }) => codes[rule] === 'error').map((waiver) => forbiddenFinding(policy, waiver));
  const idle = ours.filter(
    (waiver) =>
      policy.isWhole &&
      codes[waiver.rule] !== 'error' &&
      !matched.has(waiver) &&
      (waiver.fact === undefined || policy.isKnown(waiver.fact)),
  );
  const idleFindings = idle.map((waiver) => unusedFinding(policy, waiver)).filter(keep);
  return [...kept, ...errors, ...idleFindings];
}

function waiversOf(value: unknown): readonly Waiver[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, index) => {
    const { rule, fact } = asData(each);
    return typeof rule === 'string' ? [{ rule, index, ...(typeof fact === 'string' ? { fact } : {}) }] : [];
  });
}

function matches(waiver: Waiver, { code, fact }: Diagnostic): boolean {
  return waiver.rule === code && (waiver.fact === undefined || waiver.fact === fact);
}

function forbiddenFinding(policy: Waiving, { rule, index, fact }: Waiver): Diagnostic {
  return {
    code: forbidden,
    severity: 'error',
    message: `${quoted(rule)} is an error and cannot be waived`,
    help: 'remove the waiver; only warnings can be accepted',
    span: policy.spanOf(['waivers', index, 'rule']),
    ...(fact === undefined ? {} : { fact }),
  };
}

function unusedFinding(policy: Waiving, { rule, index, fact }: Waiver): Diagnostic {
  const about = fact === undefined ? '' : ` about ${quoted(fact)}`;
  return {
    code: unused,
    severity: 'warning',
    message: `the waiver of ${quoted(rule)}${about} waives nothing`,
    help: 'remove it, so that the finding is told if it comes back',
    span: policy.spanOf(['waivers', index, 'rule']),
    ...(fact === undefined ? {} : { fact }),
  };
}
