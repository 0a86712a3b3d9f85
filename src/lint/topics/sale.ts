import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { type State, stateOf } from '../questions/stated';
import type { Reading } from '../reading';
import { isTargetedAdvertising } from './purposes';

const selling = ['sell', 'rent', 'trade', 'license', 'lease'];
const giving = ['disclose', 'share', 'transfer'];

/** True for giving data away for money or something else of value. */
export function isSale({ data }: Fact): boolean {
  return texts(data.action).some((action) => selling.includes(action)) || data.consideration !== undefined;
}

/** True for giving data to others for advertising across contexts, the “sharing” of California. */
export function isCrossContext(policy: Reading, disclosure: Fact): boolean {
  return policy.refer(disclosure, 'purposes', 'purposes').some(isTargetedAdvertising);
}

/** The disclosures that are a sale or a sharing in the sense of California, said to happen or said not to. */
export function saleOrSharing(policy: Reading): { readonly stated: readonly Fact[]; readonly denied: readonly Fact[] } {
  const is = (fact: Fact) => isSale(fact) || isCrossContext(policy, fact);
  return { stated: policy.stated('disclosures').filter(is), denied: policy.denied('disclosures').filter(is) };
}

/** The disclosures that say that data is not sold; “we give it to nobody” says it too. */
export function saleDenials(policy: Reading): readonly Fact[] {
  return policy.denied('disclosures').filter((fact) => isOutside(policy, fact) && (isSale(fact) || isGeneral(fact)));
}

/** The facts that say that data is not given to others for advertising across contexts, or not used for it at all. */
export function sharingDenials(policy: Reading): readonly Fact[] {
  const denied = policy
    .denied('disclosures')
    .filter((fact) => isOutside(policy, fact) && (isCrossContext(policy, fact) || isGeneral(fact)));
  return [...denied, ...policy.denied('purposes').filter(isTargetedAdvertising)];
}

/** What a policy says of selling data, and of sharing it for advertising across contexts. */
export function saleStates(policy: Reading): { readonly sale: State; readonly sharing: State } {
  const disclosures = policy.stated('disclosures');
  return {
    sale: stateOf(disclosures.filter(isSale), saleDenials(policy)),
    sharing: stateOf(
      disclosures.filter((fact) => isCrossContext(policy, fact)),
      sharingDenials(policy),
    ),
  };
}

/** Giving data away at all, whatever for. */
function isGeneral({ data }: Fact): boolean {
  const actions = texts(data.action);
  const isAny = actions.length === 0 || actions.some((action) => giving.includes(action));
  return isAny && [data.purposes, data.reasons, data.triggers].every((aim) => aim === undefined);
}

/** A no about other people who use the service says nothing of third parties. */
function isOutside(policy: Reading, fact: Fact): boolean {
  const to = texts(fact.data.to);
  return to.length === 0 || policy.refer(fact, 'to', 'recipients', 'processors').length > 0;
}

/** True for what a policy says of children, by the audience that it names. */
export function isOfMinors(policy: Reading, fact: Fact): boolean {
  return policy.refer(fact, 'audience', 'audiences').some(({ data }) => data.kind === 'child');
}
