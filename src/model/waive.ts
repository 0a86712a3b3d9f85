import type { CodeMeta } from '../core/code';
import type { Diagnostic } from '../core/diagnostic';
import { positionOf, type Span } from '../core/source';
import { unused, waiverCodes } from './waiver-codes';
import { expiredFinding, forbiddenFinding, unusedFinding } from './waiver-findings';
import { type Waiver, type WithWaivers, waiversOf } from './waivers';

/** What a policy accepts, and what is known of it. */
export interface Waiving extends WithWaivers {
  /** The day, as year-month-day, after which waivers that expire on it act no more; absent, none expires. */
  readonly asOf?: string | undefined;
  /** False where not everything was looked for: then no waiver is said to waive nothing. */
  readonly isWhole: boolean;
  /** False for the address of a fact that is not there, which is told by itself. */
  isKnown(fact: string): boolean;
}

/** The codes that a phase can report, each with whether its findings can be waived. */
export type Waivable = ReadonlyMap<string, boolean>;

/** A finding that the author accepts, why, and where that is said. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  readonly reason: string;
  readonly expires?: string;
  readonly by: 'waiver' | 'comment';
  readonly span: Span;
}

/** Findings, told apart by whether the author accepts them. */
export interface Judged {
  readonly kept: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/** Where errors cannot be waived, as in all phases that look whether a policy holds together. */
export function withoutErrors(codes: Readonly<Record<string, Pick<CodeMeta, 'severity'>>>): Waivable {
  const isWaivable = (code: string) =>
    codes[code]?.severity !== 'error' && (code === unused || !Object.hasOwn(waiverCodes, code));
  return new Map(Object.keys(codes).map((code) => [code, isWaivable(code)]));
}

/**
 * The findings without those that the author accepts. A waiver drops the findings of its rule, those of its fact where it names
 * one; a comment those that start on the line that it is about. What is wrong with the waivers of `codes` is added:
 * those of codes that cannot be waived, those that have expired, and those that nothing matched; waivers of other codes
 * are left to other phases.
 */
export function waive(found: readonly Diagnostic[], policy: Waiving, codes: Waivable): Judged {
  const all = waiversOf(policy);
  const { asOf } = policy;
  const isOver = ({ expires }: Waiver) => asOf !== undefined && expires !== undefined && asOf > expires.day;
  const groups = groupsOf(all.filter((waiver) => waiver.reason !== undefined && !isOver(waiver)));
  const isWaivable = (code: string) => code === unused || codes.get(code) === true;
  const waived: Waived[] = [];
  const keep = (diagnostic: Diagnostic): boolean => {
    if (groups.size === 0) return true;
    const matching = isWaivable(diagnostic.code) ? keysFor(diagnostic).flatMap((key) => groups.get(key) ?? []) : [];
    for (const group of matching) group.isUsed = true;
    const [first] = matching;
    if (first) waived.push(waivedBy(first.waiver, diagnostic));
    return first === undefined;
  };
  const kept = found.filter(keep);
  const ours = all.filter(({ rule }) => rule !== unused && codes.has(rule));
  const forbidden = ours.filter(({ rule }) => !isWaivable(rule)).map(forbiddenFinding);
  const inVain = ours.filter((waiver) => isWaivable(waiver.rule) && waiver.reason !== undefined);
  const expired = inVain.flatMap((one) => (one.expires && isOver(one) ? expiredFinding(one, one.expires) : []));
  const isIdle = (waiver: Waiver) =>
    policy.isWhole &&
    !isOver(waiver) &&
    groups.get(keyOf(waiver))?.isUsed !== true &&
    (waiver.fact === undefined || policy.isKnown(waiver.fact));
  const idle = inVain.filter(isIdle).map(unusedFinding).filter(keep);
  return { kept: [...kept, ...forbidden, ...expired, ...idle], waived };
}

/** Waivers that speak of the same findings: the first gives the reason. */
interface Group {
  readonly waiver: Waiver;
  isUsed: boolean;
}

function groupsOf(waivers: readonly Waiver[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const waiver of waivers) {
    const key = keyOf(waiver);
    if (!groups.has(key)) groups.set(key, { waiver, isUsed: false });
  }
  return groups;
}

function keyOf({ rule, by, span, fact, line }: Waiver): string {
  return by === 'comment' ? lineKey(rule, span.source.path, line) : factKey(rule, fact);
}

/** The keys of all waivers that match a finding, the closest first. */
function keysFor({ code, fact, span }: Diagnostic): readonly string[] {
  const { line } = positionOf(span.source, span.start);
  const ofFact = fact === undefined ? [] : [factKey(code, fact)];
  return [lineKey(code, span.source.path, line), ...ofFact, factKey(code, undefined)];
}

function lineKey(rule: string, path: string, line: number | undefined): string {
  return JSON.stringify([rule, path, line ?? 0]);
}

function factKey(rule: string, fact: string | undefined): string {
  return JSON.stringify([rule, fact]);
}

function waivedBy({ reason = '', expires, by, span }: Waiver, diagnostic: Diagnostic): Waived {
  return { diagnostic, reason, ...(expires && { expires: expires.day }), by, span };
}
