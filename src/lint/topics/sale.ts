import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { isTargetedAdvertising } from './purposes';

const selling = ['sell', 'rent', 'trade', 'license', 'lease'];

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
