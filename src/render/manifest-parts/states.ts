import type { Model } from '../../model/model';
import { factKeys } from '../../model/walk';
import type { Questions, States } from '../manifest';
import { type FactState, stateOf } from './fact-state';

/** The addresses of what a policy says yes and no to, and of what it leaves open: keys without a fact, open questions. */
export function statesOf(model: Model, questions: Questions): States {
  const addresses: Readonly<Record<FactState, string[]>> = { stated: [], denied: [] };
  const used = new Set<string>();
  for (const fact of model.facts.values()) {
    addresses[stateOf(fact)].push(fact.address);
    used.add(fact.kind);
  }
  const open = Object.entries(questions).filter(([, { state }]) => state === 'unstated');
  return {
    ...addresses,
    unstated: [...factKeys.filter((key) => !used.has(key)), ...open.map(([name]) => `questions.${name}`)],
  };
}
