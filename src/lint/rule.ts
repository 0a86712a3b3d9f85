import type { Related, Severity } from '../core/diagnostic';
import type { Path, Span } from '../core/source';
import type { Pack } from './pack';
import type { Reading } from './reading';

/**
 * How the content of a rule is known. `text`: the words of the provision were read. `reported`: what others say of
 * them was read. `unconfirmed`: no public text read says it; such a rule is an info and says so. `practice`: good
 * drafting or the advice of a regulator, no provision.
 */
export type Certainty = 'text' | 'reported' | 'unconfirmed' | 'practice';

/** What a rule finds. Where nothing is stated, `at` is where it would be written: `['retention']`. */
export interface Finding {
  /** One sentence, small letter, no full stop, the author's words in backticks. */
  readonly message: string;
  /** The place in the policy; the key there is marked, and for a path that leads nowhere the nearest key above it. */
  readonly at: Path;
  /** The value at the place is marked, not its key. */
  readonly isValue?: boolean;
  /** The address of the fact concerned. */
  readonly fact?: string;
  /** What to do, where it is not what the rule says of itself. */
  readonly help?: string;
  /** For a finding that weighs less than its rule. */
  readonly severity?: Severity;
  /** The provision, where it differs from finding to finding. */
  readonly citation?: string;
  readonly related?: readonly (Omit<Related, 'span'> & { readonly at: Path })[];
}

/** What a rule says of itself, apart from what it looks for. */
export interface RuleMeta {
  /** The name of its file: `legal-basis-missing`. With the pack before it, it is the code of its findings. */
  readonly id: string;
  readonly pack: Pack;
  /** The code of the rule of another pack that it takes over: where both find the same, it is one finding. */
  readonly parent?: string;
  /** What holds where all is well: a sentence without a full stop, small first letter. */
  readonly title: string;
  /** `error`: the law requires it. `warning`: most would mend it. `info`: worth knowing. */
  readonly severity: Severity;
  /** The provision in full words: `GDPR Article 13(1)(c)`. For `practice`, who advises it: `Good drafting`. */
  readonly citation: string;
  readonly url?: string;
  readonly certainty: Certainty;
  /** The first day on which it applies, where that is later than the law of its pack; and the last one. */
  readonly from?: string;
  readonly until?: string;
  /** For a rule with `from`: the day on which it became law, from which on it is announced. */
  readonly adopted?: string;
  /** Why it matters to the reader: a sentence or two with full stops. */
  readonly why: string;
  /** What to write, naming the key: one clause, small first letter, no full stop. */
  readonly fix: string;
  /**
   * YAML laid over the complete policy of the tests: with it, the rule finds one thing, on the line that ends in
   * `# !`; with no such line, outside of it. `~` takes a key away. Both examples are printed by `policyc explain`.
   */
  readonly avoid: string;
  /** YAML laid over the same policy: with it, no rule finds anything. */
  readonly prefer: string;
  /** Packs whose own rules ask the same, and more: where one of them runs, this rule does not. */
  readonly yieldsTo?: readonly string[];
  /** The examples are whole policies, laid over nothing. */
  readonly isWhole?: boolean;
}

/** One thing that a law, or good drafting, asks of a policy: pure, and blind to what other rules find. */
export interface Rule extends RuleMeta {
  /** Where it is written, for a rule of the house: each finding leads there too. */
  readonly place?: Span;
  check(policy: Reading): readonly Finding[];
}

/** The code of a rule's findings: `gdpr/legal-basis-missing`. */
export function codeOf({ pack, id }: Pick<Rule, 'pack' | 'id'>): string {
  return `${pack.id}/${id}`;
}
