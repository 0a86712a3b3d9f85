import type { Fact } from '../../model/model';
import type { Reading } from '../reading';

const stored = [
  'cookie',
  'beacon',
  'tag',
  'script',
  'local-storage',
  'etag',
  'flash-cookie',
  'cache',
  'fingerprint',
  'sdk',
  'code',
];

/** True for what stores something on a device or reads it from there. */
export function touchesDevices({ data }: Fact): boolean {
  return stored.includes(String(data.kind));
}

/** The cookies and their kin that a policy says are used. */
export function tracking(policy: Reading): readonly Fact[] {
  return policy.stated('technologies').filter(touchesDevices);
}

/** What is needed to send a message or to give a service that somebody asked for; everything else asks for consent. */
export const essentialPurposes: readonly string[] = [
  'provide-service',
  'authentication',
  'sign-in',
  'security',
  'load-management',
  'fraud-prevention',
  'abuse-prevention',
  'store-consent-choices',
  'order-fulfilment',
  'payment-billing',
  'transaction-processing',
];

/** True where every purpose of a technology is one for which no consent is needed; false where none is named. */
export function isEssential(policy: Reading, technology: Fact): boolean {
  const purposes = policy.refer(technology, 'purposes', 'purposes');
  return purposes.length > 0 && purposes.every(({ data }) => essentialPurposes.includes(String(data.term)));
}
