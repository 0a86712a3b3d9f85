import type { Codes } from '../../core/code';
import type { Diagnostic } from '../../core/diagnostic';
import type { LinkContext } from '../link-context';

/** What a check finds: a diagnostic whose severity is told by the check's list of codes. */
export type Finding = Omit<Diagnostic, 'severity'>;

/** One thing that is looked for when a policy is linked: pure, and blind to what other checks find. */
export interface Check {
  /** The name of its file. */
  readonly id: string;
  /** The codes it may report, and what is known of each; errors cannot be waived, warnings can. */
  readonly codes: Codes;
  /**
   * The keys of the policy in which something missing could make it find what is not so: it does not run where they have
   * gaps. A check that needs none of them looks at the gaps itself, and tells only what they cannot be the cause of.
   */
  readonly needs: 'all' | readonly string[];
  find(context: LinkContext): readonly Finding[];
}
