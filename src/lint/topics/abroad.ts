import type { State } from '../questions/stated';
import type { Reading } from '../reading';
import { countriesOf, parties } from './parties';
import { statementsAbout } from './statements';

/** Whether a policy says that data goes to other countries: by a transfer, by where those who receive it are, or in words. */
export function abroad(policy: Reading): State {
  const isTold = statementsAbout(policy, 'transfers', 'storage').length > 0;
  if (isTold || policy.stated('transfers').length > 0) return 'yes';
  if (parties(policy).some((party) => countriesOf(party).length > 0)) return 'yes';
  return policy.denied('transfers').length > 0 ? 'no' : 'unstated';
}
