import type { Fact } from '../../model/model';
import type { Reading } from '../reading';
import { isReachable } from './parties';

const titles =
  /\b(?:officer|manager|director|counsel|head|chief|president|ombuds\w*|person (?:in charge|responsible))\b/i;

/** The persons answerable for privacy whom the page names, by name or by title. */
export function accountablePersons(policy: Reading): readonly Fact[] {
  const named = policy.all('controllers').map(({ data }) => data.dataProtectionOfficer);
  return policy.stated('contacts').filter(({ id, data }) => {
    if (data.role === 'privacy-officer' || data.role === 'dpo' || named.includes(id)) return true;
    const words = [data.label, data.name, data.attention].filter((one) => typeof one === 'string').join(' ');
    return data.role === 'privacy' && (typeof data.name === 'string' || titles.test(words));
  });
}

/** True where the page says how to reach a person answerable for privacy. */
export function isAccountableReachable(policy: Reading): boolean {
  return accountablePersons(policy).some(isReachable);
}

/** True where the page has a postal address of the organisation; that of a representative is none. */
export function hasPostalAddress(policy: Reading): boolean {
  const contacts = policy.stated('contacts').filter(({ data }) => data.role !== 'representative');
  const addresses = [
    ...contacts.map(({ data }) => data.post),
    ...policy.stated('controllers').map(({ data }) => data.address),
  ];
  return addresses.some((address) => address !== undefined);
}
