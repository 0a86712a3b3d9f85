import type { Path, Span } from '../../core/source';
import type { Model } from '../../model/model';

/**
 * Where a policy states a value of a fact; its key, where it is the fact as a whole. What is stated nowhere is marked at
 * the nearest key above it, `policy.dates` and the like at `policy`.
 */
export function spanIn(model: Model, address: string, path: Path): Span {
  const fact = model.facts.get(address);
  if (fact) return path.length === 0 ? model.keySpanOf(fact.path) : model.spanOf([...fact.path, ...path]);
  const [key = 'policy'] = address.split('.');
  return model.keySpanOf([key in model.data ? key : 'policy']);
}
