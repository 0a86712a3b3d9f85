import type { Change, Impact } from './change';
import { impacts } from './change';

/** Two sides, policy by policy: what a report on differences is made of. */
export interface Comparison {
  readonly base: ComparedSide;
  readonly head: ComparedSide;
  /** Ordered by id. */
  readonly policies: readonly PolicyComparison[];
}

/** A side as its reader knows it. */
export interface ComparedSide {
  /** `main`, `v1.2:policies/alumini`, `policies`. */
  readonly name: string;
  /** What stands before its files where these are not on the disk: `main:`. */
  readonly prefix: string;
  /** The commit that it is, or that the working tree was made of, where there is one. */
  readonly commit?: string;
}

/** What became of one policy; the files of the places in its changes are those that the reader knows, without the prefix. */
export interface PolicyComparison {
  readonly id: string;
  readonly title: string;
  /** `failed` where a side could not be understood, so that nothing is known of the changes. */
  readonly outcome: 'compared' | 'added' | 'removed' | 'failed';
  readonly changes: readonly Change[];
  /** What was in the way of comparing, or what was compared instead; lines that begin with a place where there is one. */
  readonly problems: readonly string[];
  readonly base?: Edition;
  readonly head?: Edition;
  /** What the base promised about changes, and from when these may apply: sentences without a full stop. */
  readonly promise?: readonly string[];
}

/** A policy as one side has it, by what tells one version from another. */
export interface Edition {
  readonly title: string;
  readonly version?: string;
  /** The day from which it applies, else the day of its last change: year-month-day. */
  readonly date?: string;
}

/** Changes of one impact. */
export interface ImpactGroup {
  readonly impact: Impact;
  readonly changes: readonly Change[];
}

/** The changes by what they mean, the gravest first; each group in the order that the changes had, and none empty. */
export function byImpact(changes: readonly Change[]): readonly ImpactGroup[] {
  return impacts
    .map((impact) => ({ impact, changes: changes.filter((change) => change.impact === impact) }))
    .filter((group) => group.changes.length > 0);
}

/** True when any change weighs at least as much as `least`. */
export function reachesImpact(changes: readonly Change[], least: Impact): boolean {
  return changes.some(({ impact }) => impacts.indexOf(impact) <= impacts.indexOf(least));
}

/** Such as `2 material, 1 editorial change`; `no changes`. */
export function impactsInWords(changes: readonly Change[]): string {
  if (changes.length === 0) return 'no changes';
  const counts = byImpact(changes).map((group) => `${group.changes.length} ${group.impact}`);
  return `${counts.join(', ')} ${changes.length === 1 ? 'change' : 'changes'}`;
}
