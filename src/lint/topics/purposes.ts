import { asData } from '../../model/facts';
import type { Data, Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';

/** A legal basis as a purpose names it. */
export interface Basis {
  readonly basis: string;
  readonly data: Data;
  readonly index: number;
}

/** The legal bases of a purpose, in order. */
export function basesOf(purpose: Fact): readonly Basis[] {
  const bases = Array.isArray(purpose.data.legalBasis) ? purpose.data.legalBasis : [];
  return bases.map((one: unknown, index) => ({ basis: String(asData(one).basis), data: asData(one), index }));
}

/** True where a purpose rests on one of these bases. */
export function restsOn(purpose: Fact, ...bases: readonly string[]): boolean {
  return basesOf(purpose).some(({ basis }) => bases.includes(basis));
}

/** The words for consent, asked or implied. */
export const consents = ['consent', 'explicit-consent', 'express-consent'] as const;

/** The bases of a use to which people can object. */
export const objectable = [
  'legitimate-interests',
  'legitimate-interests-third-party',
  'public-task',
  'official-authority',
] as const;

const marketingTerms = ['marketing', 'direct-marketing', 'newsletter', 'special-offers', 'marketing-programmes'];
const electronic = ['email', 'text-message', 'push', 'in-app', 'direct-message', 'electronic'];

/** True for messages that advertise. */
export function isMarketing({ data }: Fact): boolean {
  return data.marketing === true || marketingTerms.includes(String(data.term));
}

/** The purposes that are direct marketing. */
export function marketing(policy: Reading): readonly Fact[] {
  return policy.stated('purposes').filter(isMarketing);
}

/** The purposes that are marketing by electronic messages, or by means that are not named. */
export function electronicMarketing(policy: Reading): readonly Fact[] {
  return marketing(policy).filter(({ data }) => {
    const channels = texts(data.channels);
    return channels.length === 0 || channels.some((channel) => electronic.includes(channel));
  });
}

const advertisingTerms = ['advertising', 'targeted-advertising', 'ad-measurement'];

/** True for showing advertisements chosen by what people did elsewhere. */
export function isTargetedAdvertising({ data }: Fact): boolean {
  return data.term === 'targeted-advertising';
}

/** True for showing advertisements of any kind. */
export function isAdvertising({ data }: Fact): boolean {
  return advertisingTerms.includes(String(data.term));
}
