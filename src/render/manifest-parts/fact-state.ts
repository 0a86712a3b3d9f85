import type { Data, Fact } from '../../model/model';

/** Whether a fact says yes or no. What a policy does not speak of has no fact, and is never a no. */
export type FactState = 'stated' | 'denied';

/**
 * `denied` where the modality of a fact is `never`, and where a fact on children makes a claim and every claim it makes is
 * a no: not directed to them, nothing collected from them.
 */
export function stateOf({ kind, data }: Pick<Fact, 'kind' | 'data'>): FactState {
  if (data.modality === 'never') return 'denied';
  return kind === 'children' && deniesChildren(data) ? 'denied' : 'stated';
}

function deniesChildren({ directed, collects }: Data): boolean {
  const claims = [directed, collects].filter((claim) => claim !== undefined);
  return (
    claims.length > 0 && claims.every((claim) => claim === false || claim === 'never' || claim === 'never-knowingly')
  );
}
