import type { Diagnostic } from '../core/diagnostic';
import { PublishError } from '../io/publish-error';
import { codeOf, reasonOf } from '../io/words';
import { visible } from '../report/visible';

/** The user asked for something that does not exist; the message says what, and what was perhaps meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A page could not be made with the template of the user, for what is wrong with it. */
export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';

  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message);
  }
}

/** The compiler itself failed, on the policy whose file the message names; the cause is what was thrown. */
export class Defect extends Error {
  override readonly name = 'Defect';
}

/** One sentence for anything that was thrown: what cannot be read or written, or else that policyc has a defect. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof PublishError || thrown instanceof UsageError) return visible(thrown.message);
  const code = codeOf(thrown);
  if (code !== undefined && thrown instanceof Error && 'syscall' in thrown) {
    const path = 'path' in thrown && typeof thrown.path === 'string' ? ` \`${visible(thrown.path)}\`` : '';
    return `cannot read or write${path}: ${reasonOf(code)}`;
  }
  const where = thrown instanceof Defect ? ` in \`${visible(thrown.message)}\`` : '';
  const cause = thrown instanceof Defect ? thrown.cause : thrown;
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1);
  return `internal error${where}: ${visible(line)}; this is a defect in policyc, please report it with the policy that caused it`;
}
