import type { Diagnostic } from '../core/diagnostic';
import { quoted } from './fact-words';
import { unused, waiverCodes } from './waiver-codes';
import type { Waiver } from './waivers';

/** A waiver of what has to be mended. */
export function forbiddenFinding({ rule, span, fact }: Waiver): Diagnostic {
  const isOurs = waiverCodes[rule]?.severity === 'warning';
  return {
    code: 'core/waiver-forbidden',
    severity: 'error',
    message: `${quoted(rule)} ${isOurs ? 'is about waivers' : 'is an error'} and cannot be waived`,
    help: isOurs ? 'remove the waiver, and mend the one that is meant' : 'remove the waiver, and mend what it is for',
    span,
    ...(fact === undefined ? {} : { fact }),
  };
}

/** A waiver that does not act any more; `day` is the last on which it did. */
export function expiredFinding({ rule, fact }: Waiver, { day, span }: NonNullable<Waiver['expires']>): Diagnostic {
  return {
    code: 'core/waiver-expired',
    severity: 'warning',
    message: `the waiver of ${quoted(rule)}${about(fact)} held until ${quoted(day)} and waives nothing any more`,
    help: 'mend what it was for, and remove it; or give it a later day',
    span,
    ...(fact === undefined ? {} : { fact }),
  };
}

/** A waiver that nothing matched. */
export function unusedFinding({ rule, by, span, fact, line }: Waiver): Diagnostic {
  const where = line === undefined ? 'no line follows it' : `line ${line} does not draw it`;
  return {
    code: unused,
    severity: 'warning',
    message: `the waiver of ${quoted(rule)}${about(fact)} waives nothing${by === 'comment' ? `: ${where}` : ''}`,
    help: 'remove it, so that the finding is told if it comes back',
    span,
    ...(fact === undefined ? {} : { fact }),
  };
}

function about(fact: string | undefined): string {
  return fact === undefined ? '' : ` about ${quoted(fact)}`;
}
