import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Rule } from '../rule';
import { parties, receivers } from '../topics/parties';
import { statementsAbout } from '../topics/statements';
import { required } from './stated';

/** The page says who receives data, or that nobody does. */
export const recipientsStated: Rule['check'] = required({
  key: 'recipients',
  is: () => false,
  or: (policy) =>
    parties(policy).length > 0 ||
    policy.stated('disclosures').some((one) => receivers(policy, one).some(({ data }) => data.hidden !== true)) ||
    policy.denied('disclosures').some(isDenialOfAll) ||
    statementsAbout(policy, 'recipients').length > 0,
  message: 'who receives data is not stated',
});

/** True for “we never disclose data”; that it is never sold is no answer. */
function isDenialOfAll({ data }: Fact): boolean {
  const actions = texts(data.action);
  return data.to === undefined && (actions.length === 0 || ['disclose', 'share'].some((one) => actions.includes(one)));
}
