import { deniesChildren } from '../../model/answers';
import type { Fact } from '../../model/model';

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
