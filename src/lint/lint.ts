import { type Diagnostic, inOrder } from '../core/diagnostic';
import type { Path, Span } from '../core/source';
import { asData } from '../model/facts';
import type { Model } from '../model/model';
import type { Pack } from './pack';
import { type Dates, type Printed, type Reading, readingOf } from './reading';
import { codeOf, type Finding, type Rule } from './rule';

/** By which day policies are judged, and what their pages say. */
export interface LintOptions {
  /** The day as of which the law is taken, year-month-day. */
  readonly asOf: string;
  /** What the page says, for rules about its text; absent, those find nothing. */
  readonly printed?: readonly Printed[];
}

/**
 * What a policy lacks under rules. A rule that is not yet in force is announced from the day on which it became law; one
 * that is no longer in force finds nothing. Rules do not see each other, and the findings come in the order of the source.
 */
export function lint(model: Model, rules: readonly Rule[], { asOf, printed = [] }: LintOptions): readonly Diagnostic[] {
  const written = writtenOn(model);
  const dates: Dates = { asOf, ...(written === undefined ? {} : { written }) };
  const readings = new Map<Pack, Reading>();
  const readingFor = (pack: Pack): Reading => {
    const known = readings.get(pack) ?? readingOf(model, dates, printed, pack.territory);
    readings.set(pack, known);
    return known;
  };
  const ids = new Set(rules.map(({ pack }) => pack.id));
  const found = rules
    .filter((rule) => isKnownOn(rule, asOf) && !rule.yieldsTo?.some((id) => ids.has(id)))
    .flatMap((rule) => rule.check(readingFor(rule.pack)).map((finding) => diagnosed(model, rule, finding, dates)));
  return inOrder(found);
}

/** The day from which a policy applies, or else of its last change or its publication. */
export function writtenOn({ data }: Model): string | undefined {
  const { effective, updated, posted } = asData(asData(data.policy).dates);
  const date = effective ?? updated ?? posted;
  return typeof date === 'string' ? date : undefined;
}

/** True from the day on which a rule became law, or applies, until the last day on which it does. */
function isKnownOn({ from, until, adopted }: Rule, asOf: string): boolean {
  const since = adopted ?? from;
  return (since === undefined || since <= asOf) && (until === undefined || asOf <= until);
}

function diagnosed(model: Model, rule: Rule, finding: Finding, { asOf, written }: Dates): Diagnostic {
  const { message, fact, at, isValue } = finding;
  const isFuture = rule.from !== undefined && rule.from > asOf;
  const since = rule.from ?? rule.pack.from;
  const isLater = !isFuture && since !== undefined && written !== undefined && since > written;
  const related = [
    ...(finding.related ?? []).map((one) => ({ message: one.message, span: spanAt(model, one.at, false) })),
    ...(isLater
      ? [{ message: `the rule applies since ${since}, after the policy took effect`, span: dateSpan(model) }]
      : []),
    ...(rule.place ? [{ message: 'the rule is written here', span: rule.place }] : []),
  ];
  return {
    code: codeOf(rule),
    severity: isFuture ? 'info' : (finding.severity ?? rule.severity),
    message: isFuture ? `from ${rule.from}: ${message}` : message,
    span: spanAt(model, at, isValue === true),
    help: finding.help ?? rule.fix,
    ...(fact === undefined ? {} : { fact }),
    ...(related.length > 0 ? { related } : {}),
    citation: citationOf(rule, finding),
    ...(rule.url === undefined ? {} : { url: rule.url }),
  };
}

function citationOf(rule: Rule, finding: Finding): string {
  const citation = finding.citation ?? rule.citation;
  return rule.certainty === 'unconfirmed' ? `${citation} (not confirmed from a public text)` : citation;
}

/** The key at a path, or the nearest above it that is there; at last that of the policy. */
function spanAt(model: Model, at: Path, isValue: boolean): Span {
  for (let length = at.length; length > 0; length--) {
    const path = at.slice(0, length);
    if (isThere(model.data, path)) return isValue && length === at.length ? model.spanOf(path) : model.keySpanOf(path);
  }
  return model.keySpanOf(['policy']);
}

function isThere(data: unknown, path: Path): boolean {
  let here: unknown = data;
  for (const step of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return false;
    here = (here as Record<string | number, unknown>)[step];
  }
  return true;
}

function dateSpan(model: Model): Span {
  return spanAt(model, ['policy', 'dates'], false);
}
