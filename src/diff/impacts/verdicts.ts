import type { Verdict } from './row';
import type { Source } from './sources';

/** It takes from people: material. */
export function worse(reason: string, source?: Source): Verdict {
  return { impact: 'material', direction: 'weaker', reason, ...source };
}

/** It gives to people, or asks less of them: substantive. */
export function better(reason: string, source?: Source): Verdict {
  return { impact: 'substantive', direction: 'stronger', reason, ...source };
}

/** It may go either way, and somebody has to judge: material. */
export function open(reason: string, source?: Source): Verdict {
  return { impact: 'material', direction: 'neutral', reason, ...source };
}

/** It says something else, and takes nothing from anybody: substantive. */
export function other(reason: string, source?: Source): Verdict {
  return { impact: 'substantive', direction: 'neutral', reason, ...source };
}

/** It changes how the page says it, and not what: editorial. */
export function wording(reason: string, source?: Source): Verdict {
  return { impact: 'editorial', direction: 'neutral', reason, ...source };
}
