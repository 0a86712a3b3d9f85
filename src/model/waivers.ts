import type { Path, Span } from '../core/source';
import { asData } from './facts';

/** A finding that the author accepts: an entry of `waivers`, or one rule of a comment. */
export interface Waiver {
  readonly rule: string;
  readonly by: 'waiver' | 'comment';
  /** Where the rule is named. */
  readonly span: Span;
  /** Absent where a comment gives none: then it does not act. */
  readonly reason?: string;
  /** The fact concerned; absent, every fact. */
  readonly fact?: string;
  /** The last day on which it acts. */
  readonly expires?: { readonly day: string; readonly span: Span };
  /** The line that a comment is about; absent where none follows. */
  readonly line?: number;
}

/** The part of a policy that says what its author accepts, and where. */
export interface WithWaivers {
  readonly waivers: unknown;
  /** Those of comments. */
  readonly inlineWaivers?: readonly Waiver[];
  spanOf(path: Path): Span;
}

/** All waivers of a policy: those that it lists, and then those of comments. */
export function waiversOf(policy: WithWaivers): readonly Waiver[] {
  const listed: readonly unknown[] = Array.isArray(policy.waivers) ? policy.waivers : [];
  return [...listed.flatMap((each, index) => listedWaiver(each, index, policy)), ...(policy.inlineWaivers ?? [])];
}

function listedWaiver(value: unknown, index: number, { spanOf }: WithWaivers): readonly Waiver[] {
  const { rule, fact, reason, expires } = asData(value);
  if (typeof rule !== 'string') return [];
  return [
    {
      rule,
      by: 'waiver',
      span: spanOf(['waivers', index, 'rule']),
      // Without a reason it breaks the schema, which is told: it need not act less.
      reason: typeof reason === 'string' ? reason : '',
      ...(typeof fact === 'string' ? { fact } : {}),
      ...(typeof expires === 'string'
        ? { expires: { day: expires, span: spanOf(['waivers', index, 'expires']) } }
        : {}),
    },
  ];
}
