import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { type State, stateOf } from '../questions/stated';
import type { Reading } from '../reading';
import { isTargetedAdvertising } from './purposes';
import { isSale, saleStates, sharingDenials } from './sale';

/** Something of which the privacy acts of states let people opt out, and what a policy says of it. */
export interface Practice {
  readonly about: 'sale' | 'advertising' | 'profiling';
  /** As it stands in a sentence: `selling data`. */
  readonly name: string;
  /** The rights that end it, any of which will do. */
  readonly rights: readonly string[];
  readonly state: State;
  /** The facts that say that it happens. */
  readonly facts: readonly Fact[];
}

/** Sale, targeted advertising and profiling as a policy tells of them. */
export function practices(policy: Reading): readonly Practice[] {
  const sales = policy.stated('disclosures').filter(isSale);
  const ads = policy.stated('purposes').filter(isTargetedAdvertising);
  const profiling = policy.stated('automatedDecisions').filter(({ data }) => data.profiling === true);
  return [
    {
      about: 'sale',
      name: 'selling data',
      rights: ['opt-out-sale'],
      state: saleStates(policy).sale,
      facts: sales,
    },
    {
      about: 'advertising',
      name: 'targeted advertising',
      rights: ['opt-out-targeted-advertising'],
      state: stateOf(ads, sharingDenials(policy)),
      facts: ads,
    },
    {
      about: 'profiling',
      name: 'profiling for decisions of weight',
      rights: ['opt-out-profiling', 'opt-out-automated-decisions', 'automated-decisions'],
      state: stateOf(policy.stated('automatedDecisions'), policy.denied('automatedDecisions')),
      facts: profiling,
    },
  ];
}

/** True where a choice on the page ends what a fact tells of. */
export function isStopped(policy: Reading, fact: Fact): boolean {
  const named = texts(fact.data.optOut);
  return policy
    .stated('choices')
    .some(({ id, data }) => named.includes(id) || texts(data.stops).includes(fact.address));
}
