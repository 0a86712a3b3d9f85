import { once, oncePer } from '../../core/once';
import { asData } from '../../model/facts';
import { type Fact, factsOf, type Model } from '../../model/model';
import { texts } from '../../model/shown';
import { type Reading, readingOf, regionsOf } from '../reading';
import { claimedReferences, lawOf } from '../subject';

/** The short names of the states whose privacy acts are looked at. */
export type StateName = 'VA' | 'CO' | 'CT' | 'TX';

/** The privacy act of a state. */
export interface Act {
  readonly state: StateName;
  /** The code of the state, as audiences name it. */
  readonly region: string;
  /** Its word in the vocabulary of laws. */
  readonly law: string;
  /** The code in which it stands, as it is cited. */
  readonly code: string;
  /** The first day on which it applies. */
  readonly from: string;
}

/** The acts, in the order in which they are cited. */
export const acts: readonly Act[] = [
  { state: 'VA', region: 'US-VA', law: 'vcdpa', code: 'Code of Virginia', from: '2023-01-01' },
  {
    state: 'CO',
    region: 'US-CO',
    law: 'colorado-privacy-act',
    code: 'Colorado Revised Statutes',
    from: '2023-07-01',
  },
  { state: 'CT', region: 'US-CT', law: 'ctdpa', code: 'Connecticut General Statutes', from: '2023-07-01' },
  { state: 'TX', region: 'US-TX', law: 'tdpsa', code: 'Texas Business and Commerce Code', from: '2024-07-01' },
];

/** The acts of the states that a policy names: by an audience, a claim about the act, or a right under it or for people there. */
export function namedActs({ model }: Reading): readonly Act[] {
  const regions = factsOf(model, 'audiences').flatMap(({ data }) => texts(data.regions));
  const laws = claimedReferences(model).map(({ reference }) => lawOf(reference));
  const ofRights = factsOf(model, 'rights').flatMap((right) => actsOfRight(model, right));
  return acts.filter((act) => regions.includes(act.region) || laws.includes(act.law) || ofRights.includes(act));
}

/** The acts under which a right is said to be given, or to whose people it is limited. */
export function actsOfRight(model: Model, right: Fact): readonly Act[] {
  const reference = model.facts.get(`references.${String(right.data.law)}`);
  const law = reference ? lawOf(reference) : undefined;
  const places = asData(right.data.applies).regions === undefined ? [] : regionsOf(model, right);
  return acts.filter((act) => act.law === law || places.includes(act.region));
}

const readings = oncePer((policy: Reading) =>
  once((region: string): Reading => {
    const { model, printed, asOf, written } = policy;
    return readingOf(model, { asOf, ...(written ? { written } : {}) }, printed, [region]);
  }),
);

/** The policy as people of one state read it. */
export function readingIn(policy: Reading, { region }: Act): Reading {
  return readings(policy)(region);
}
