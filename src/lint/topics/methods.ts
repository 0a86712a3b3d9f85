import { asData } from '../../model/facts';
import type { Data, Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';

/** A means by which people can send a request. */
export type Method = 'email' | 'toll-free' | 'phone' | 'web' | 'post' | 'other';

const tollFree = /^(?:\+?1)?(?:800|833|844|855|866|877|888)\d{7}$/;

/** True for a number in North America that costs the caller nothing. */
export function isTollFree(phone: string): boolean {
  return tollFree.test(phone.replace(/[^\d+]/g, ''));
}

/** The rights of one of these kinds, stated under any of their words. */
export function rightsOfKind(policy: Reading, ...kinds: readonly string[]): readonly Fact[] {
  return policy
    .stated('rights')
    .filter(({ data }) => kinds.includes(String(data.kind)) || texts(data.also).some((kind) => kinds.includes(kind)));
}

/** The ways of a right or a choice, in order. */
export function waysOf({ data }: Fact): readonly Data[] {
  return Array.isArray(data.how) ? data.how.map(asData) : [];
}

/** The means by which people can ask for one of these rights; where none says how, those of every contact on the page. */
export function methodsFor(policy: Reading, rights: readonly Fact[]): ReadonlySet<Method> {
  const ways = rights.flatMap(waysOf);
  if (ways.length > 0) return new Set(ways.flatMap((way) => methodsOfWay(policy, way)));
  return new Set(policy.stated('contacts').flatMap(methodsOfContact));
}

function methodsOfWay(policy: Reading, way: Data): readonly Method[] {
  const contact = typeof way.via === 'string' ? policy.fact(`contacts.${way.via}`) : undefined;
  return [
    ...(contact ? methodsOfContact(contact) : []),
    ...(way.at === undefined ? [] : (['web'] as const)),
    ...(way.by === undefined ? [] : (['other'] as const)),
  ];
}

function methodsOfContact({ data }: Fact): readonly Method[] {
  return [
    ...(texts(data.email).length > 0 ? (['email'] as const) : []),
    ...texts(data.phone).map((phone) => (isTollFree(phone) ? 'toll-free' : 'phone')),
    ...(data.url !== undefined || data.page !== undefined ? (['web'] as const) : []),
    ...(data.post === undefined ? [] : (['post'] as const)),
  ];
}
