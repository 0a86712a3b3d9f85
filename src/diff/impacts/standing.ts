import type { SideFact } from '../side';
import type { Standing } from './row';

/** The kinds of fact that say what is done with data. */
export const practices: readonly string[] = [
  'purposes',
  'processors',
  'recipients',
  'technologies',
  'collection',
  'disclosures',
  'transfers',
  'automatedDecisions',
];

/** The kinds of fact that give people something, or spare them something. */
export const promises: readonly string[] = [
  'retention',
  'rights',
  'choices',
  'consent',
  'security',
  'children',
  'authorities',
  'changes',
  'policy.laws',
  'policy.scope',
  'contacts',
];

const consentThatIsTaken = ['implied', 'conduct', 'acceptance', 'none'];
const promisedChanges = ['notice', 'purposes'];
const reservedChanges = ['reservation', 'acceptance'];

/** What a fact is to people; a denied practice is a promise, and a denied promise is as bad as a practice. */
export function standingOf({ kind, data }: SideFact): Standing {
  const standing = statedStanding(kind, data);
  if (data.modality !== 'never' || standing === 'neutral') return standing;
  return kind === 'retention' || standing === 'practice' ? 'promise' : 'practice';
}

function statedStanding(kind: string, data: SideFact['data']): Standing {
  if (practices.includes(kind)) return 'practice';
  if (kind === 'consent') return consentThatIsTaken.includes(String(data.kind)) ? 'practice' : 'promise';
  if (kind === 'children') return ['yes', 'with-consent'].includes(String(data.collects)) ? 'practice' : 'promise';
  if (kind === 'retention') return endless(data) ? 'practice' : 'promise';
  if (kind === 'changes') {
    if (reservedChanges.includes(String(data.kind))) return 'practice';
    return promisedChanges.includes(String(data.kind)) ? 'promise' : 'neutral';
  }
  return promises.includes(kind) ? 'promise' : 'neutral';
}

function endless({ keep }: SideFact['data']): boolean {
  return (keep as { indefinite?: unknown } | undefined)?.indefinite === true;
}
