import type { Reading } from '../reading';
import type { Rule } from '../rule';
import { regionOfAuthority } from '../topics/authorities';
import { required } from './stated';

/** The authority of a region, or one for a part of it, must be named. */
export function authorityNamed(region: string, message: string): Rule['check'] {
  return required({
    key: 'authorities',
    is: (authority) => {
      const code = regionOfAuthority(authority);
      return code === region || (code?.startsWith(`${region}-`) ?? false);
    },
    message,
  });
}

/** True where a policy sends people to the authority of the place where they live. */
export function sendsToOwnAuthority(policy: Reading): boolean {
  return policy.stated('authorities').some(({ data }) => data.choose === true);
}
