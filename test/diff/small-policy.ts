import type { Side } from '../../src/diff/side';
import type { Data } from '../../src/model/model';
import { sideOfData } from './sides';

/** Keys of a policy that are laid over those of the small one. */
export type Said = Readonly<Record<string, unknown>>;

const small = {
  policy: { title: 'Privacy' },
  controllers: { acme: { legalName: 'Acme Ltd', country: 'BE' } },
  contacts: { privacy: { label: 'our privacy team', email: ['privacy@example.com'] } },
  categories: { account: { label: 'account details', items: ['email'] } },
  purposes: { service: { label: 'provide the service' } },
  collection: { signup: { data: ['account'], purposes: ['service'] } },
  rights: { access: { kind: 'access', how: [{ via: 'privacy' }] } },
};

/** A small policy as a side, with other keys laid over it; without places. */
export function policy(over: Said): Side {
  return sideOfData({ ...small, ...over } as Data);
}

/** The small policy with these sections. */
export function sectioned(...sections: readonly unknown[]): Said {
  return { sections };
}
