import { quoted } from '../../../model/fact-words';
import { factsOf } from '../../../model/model';
import type { Pack } from '../../pack';
import { actsOfRight, namedActs } from '../../topics/states';

/** The rules of the privacy acts of Virginia, Colorado, Connecticut and Texas: where they apply, and since when. */
export const usStates: Pack = {
  id: 'us-states',
  title: 'privacy acts of Virginia, Colorado, Connecticut and Texas',
  from: '2023-01-01',
  territory: ['US-VA', 'US-CO', 'US-CT', 'US-TX'],
  laws: ['vcdpa', 'colorado-privacy-act', 'ctdpa', 'tdpsa'],
  also: ({ model }) =>
    factsOf(model, 'rights')
      .filter((fact) => actsOfRight(model, fact).length > 0)
      .map(({ address }) => `${quoted(address)} is a right under it`)
      .slice(0, 1),
  // Of the four acts, those that a policy names may all begin to apply after the first one.
  provided: (policy) => {
    const named = namedActs(policy);
    return named.length === 0 || policy.asOf < '2023-01-01' || named.some(({ from }) => from <= policy.asOf);
  },
};
