import type { Data } from './model';
import { findTerm } from './vocabulary';

/** What is done with data that is sold, or given for a return like rent. */
export const sales: ReadonlySet<string> = new Set(['sell', 'rent', 'lease', 'license', 'trade']);

/** True for the word of a purpose that is advertising. */
export function isAdvertising(term: unknown): boolean {
  return typeof term === 'string' && findTerm('purposes', term)?.maps?.opp115 === 'Advertising';
}

/** True where a fact on children makes a claim, and every claim it makes is a no. */
export function deniesChildren({ directed, collects }: Data): boolean {
  const claims = [directed, collects].filter((claim) => claim !== undefined);
  return (
    claims.length > 0 && claims.every((claim) => claim === false || claim === 'never' || claim === 'never-knowingly')
  );
}
