import type { Rule } from '../rule';
import { isReachable } from '../topics/parties';
import { required } from './stated';

/** The page says how to reach the controller: by a contact other than a representative, or by its address. */
export const controllerReachable: Rule['check'] = required({
  key: 'contacts',
  is: (contact) => contact.data.role !== 'representative' && isReachable(contact),
  or: (policy) => policy.stated('controllers').some(({ data }) => data.address !== undefined),
  message: 'no contact details of the controller are stated',
});
