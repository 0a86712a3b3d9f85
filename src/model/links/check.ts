import type { Diagnostic } from '../../core/diagnostic';
import type { LinkContext } from '../link-context';

/** What a check finds: a diagnostic whose severity is told by the check's list of codes. */
export type Finding = Omit<Diagnostic, 'severity'>;

/** One thing that is looked for when a policy is linked: pure, and blind to what other checks find. */
export interface Check {
  /** The name of its file. */
  readonly id: string;
  /** The codes it may report; errors cannot be waived, warnings can. */
  readonly codes: Readonly<Record<string, 'error' | 'warning'>>;
  find(context: LinkContext): readonly Finding[];
}
