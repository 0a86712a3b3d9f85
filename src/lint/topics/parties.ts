import { asData } from '../../model/facts';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { countryOf } from '../subject';
import { isWithin } from '../territory';

/** Recipients and processors: everybody outside who receives data, as far as the policy says. */
export function parties(policy: Reading): readonly Fact[] {
  return [...policy.stated('recipients'), ...policy.stated('processors')];
}

/** Those to whom a disclosure or a transfer goes. */
export function receivers(policy: Reading, flow: Fact): readonly Fact[] {
  const keys = ['recipients', 'processors', 'audiences'];
  return [...policy.refer(flow, 'to', ...keys), ...policy.refer(flow, 'recipients', ...keys)];
}

/** The countries in which a party is, or processes. */
export function countriesOf(party: Fact): readonly string[] {
  const { country } = party.data;
  if (typeof country === 'string') return [country];
  const { processing, company } = asData(country);
  return [...texts(processing), ...(typeof company === 'string' ? [company] : [])];
}

/** The controllers that are established in a region; none where no controller says where it is. */
export function controllersIn(policy: Reading, region: string): readonly Fact[] {
  return policy.all('controllers').filter((one) => {
    const country = countryOf(one);
    return country !== undefined && isWithin(country, region);
  });
}

/** True where every controller says where it is, and none is in the region. */
export function isEstablishedOutside(policy: Reading, region: string): boolean {
  const controllers = policy.all('controllers');
  return (
    controllers.length > 0 &&
    controllers.every((one) => {
      const country = countryOf(one);
      return country !== undefined && !isWithin(country, region);
    })
  );
}

/** True for a contact with an address of any kind. */
export function isReachable({ data }: Fact): boolean {
  return ['email', 'phone', 'post', 'url', 'page'].some((field) => data[field] !== undefined);
}

/** The contacts that hold an office, such as `dpo` or `privacy-officer`. */
export function office(policy: Reading, ...roles: readonly string[]): readonly Fact[] {
  return policy.all('contacts').filter(({ data }) => roles.includes(String(data.role)));
}

/** The data protection officers: contacts of that role, and those that a controller names. */
export function officers(policy: Reading): readonly Fact[] {
  const named = policy
    .all('controllers')
    .flatMap(({ data }) => policy.fact(`contacts.${String(data.dataProtectionOfficer)}`) ?? []);
  return [...new Set([...office(policy, 'dpo'), ...named])];
}

/** The contacts that act as representative in a region, by what they say or by the office that a controller gives them. */
export function representativesIn(policy: Reading, region: string): readonly Fact[] {
  const named = policy
    .all('controllers')
    .flatMap(({ data }) => policy.fact(`contacts.${String(data.representative)}`) ?? []);
  const all = [...new Set([...office(policy, 'representative'), ...named])];
  return all.filter(({ data }) => {
    const represented = texts(data.represents);
    return represented.length === 0 || represented.some((code) => isWithin(code, region) || isWithin(region, code));
  });
}
