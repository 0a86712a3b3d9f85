import type { Model } from '../../model/model';
import { factKeys } from '../../model/walk';
import type { Questions, States } from '../manifest';
import { stateOf } from './fact-state';

/** The addresses of what a policy says yes and no to, and of what it leaves open: keys without a fact, open questions. */
export function statesOf(model: Model, questions: Questions): States {
  const facts = [...model.facts.values()];
  const addresses = (state: 'stated' | 'denied') =>
    facts.filter((fact) => stateOf(fact) === state).map(({ address }) => address);
  const used = new Set(facts.map(({ kind }) => kind));
  const open = Object.entries(questions).filter(([, { state }]) => state === 'unstated');
  return {
    stated: addresses('stated'),
    denied: addresses('denied'),
    unstated: [...factKeys.filter((key) => !used.has(key)), ...open.map(([name]) => `questions.${name}`)],
  };
}
