import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { consents, restsOn } from './purposes';
import { essentialPurposes, tracking } from './tracking';
import { wordsOf } from './words';

/** What a purpose is to the law on devices; undefined where the word of the vocabulary does not decide it. */
export type DeviceUse = 'essential' | 'statistics' | 'appearance' | 'advertising' | 'own';

const uses: Readonly<Record<Exclude<DeviceUse, 'essential'>, readonly string[]>> = {
  statistics: [
    'analytics',
    'usage-monitoring',
    'trends',
    'traffic-analysis',
    'visit-counting',
    'visitor-identification',
    'returning-visitors',
    'ab-testing',
    'engagement',
    'statistics',
    'aggregate-profiles',
    'service-improvement',
  ],
  appearance: ['store-preferences', 'personalisation'],
  advertising: [
    'advertising',
    'targeted-advertising',
    'ad-measurement',
    'direct-marketing',
    'newsletter',
    'special-offers',
    'marketing-programmes',
    'sale-of-data',
  ],
  own: ['customer-insight', 'email-measurement', 'internal-analysis', 'product-development', 'train-ai'],
};

/** What a purpose is to the law on devices, by its word. */
export function deviceUseOf({ data }: Fact): DeviceUse | undefined {
  const term = String(data.term);
  if (essentialPurposes.includes(term)) return 'essential';
  return (Object.keys(uses) as (keyof typeof uses)[]).find((use) => uses[use].includes(term));
}

/** The purposes of a technology that fall under one of these uses. */
export function purposesFor(policy: Reading, technology: Fact, ...wanted: readonly DeviceUse[]): readonly Fact[] {
  return policy
    .refer(technology, 'purposes', 'purposes')
    .filter(({ data }) => data.modality !== 'never')
    .filter((purpose) => {
      const use = deviceUseOf(purpose);
      return use !== undefined && wanted.includes(use);
    });
}

const inWords: readonly (readonly [DeviceUse, RegExp])[] = [
  ['advertising', /\b(?:advert\w*|ads|retarget\w*|promot\w*)\b/i],
  [
    'statistics',
    /(?<!keep )\btrack|\b(?:analy[sz]\w*|monitor\w*|measur\w*|statistic\w*|(?:follow|record)\w* .*activit)/i,
  ],
];

/** What a technology does in the words of the author, as far as they show one of these uses. */
export function wordsFor(technology: Fact, ...wanted: readonly DeviceUse[]): readonly string[] {
  const patterns = inWords.filter(([use]) => wanted.includes(use));
  return texts(technology.data.does).filter((words) => patterns.some(([, pattern]) => pattern.test(words)));
}

/** True where a technology serves one of these uses. */
export function isUsedFor(policy: Reading, technology: Fact, ...wanted: readonly DeviceUse[]): boolean {
  return purposesFor(policy, technology, ...wanted).length > 0 || wordsFor(technology, ...wanted).length > 0;
}

/** The uses that go beyond what a person asked for. */
export const optionalUses: readonly DeviceUse[] = ['statistics', 'advertising', 'own'];

const general =
  /^(?:our |the )?(?:tracking )?(?:cookies?|(?:tracking|similar) technolog(?:y|ies))(?:,? .*\b(?:similar|other|like|comparable|related|such)\b.*)?$/i;

/** True for a fact about cookies in general, beside which another one says what each of them does. */
export function isGeneralTechnology(policy: Reading, technology: Fact): boolean {
  const { label, name, purposes, does } = technology.data;
  if (name !== undefined || texts(purposes).length > 0 || texts(does).length > 0 || !general.test(String(label)))
    return false;
  return tracking(policy).some((other) => other !== technology && isDescribed(other));
}

/** True where a policy says what a technology is for, in words that it chose or by naming purposes. */
export function isDescribed({ data }: Fact): boolean {
  return texts(data.purposes).length > 0 || texts(data.does).length > 0 || data.text !== undefined;
}

const lasting: readonly string[] = ['cookie', 'flash-cookie', 'local-storage', 'etag'];

/** The cookies and their kin of which the law wants more to be told: those used beyond what a person asked for. */
export function toldOf(policy: Reading): readonly Fact[] {
  return tracking(policy)
    .filter(({ data }) => lasting.includes(String(data.kind)))
    .filter((one) => isUsedFor(policy, one, ...optionalUses, 'appearance'));
}

/** What is missing of a cookie weighs less where it does no more than keep settings, for which some need no consent. */
export function weightOf(policy: Reading, technology: Fact): 'error' | 'warning' {
  return isUsedFor(policy, technology, ...optionalUses) ? 'error' : 'warning';
}

const cookieWords = /\bcookies?\b/i;
const kinWords =
  /\b(?:pixels?|beacons?|tags?|local storage|fingerprint\w*)\b|\b(?:tracking|similar|other|such) technolog/i;

/** The statements on consent that are about a technology: by its purposes, or in words about cookies and their kin. */
export function deviceConsents(policy: Reading, technology: Fact): readonly Fact[] {
  const optional = purposesFor(policy, technology, ...optionalUses, 'appearance');
  const own = optional.map(({ id }) => id);
  return policy
    .stated('consent')
    .filter(({ data }) => data.kind !== 'notice')
    .filter((one) => {
      const named = texts(one.data.purposes);
      return named.length > 0 ? named.some((id) => own.includes(id)) : speaksOf(one, technology);
    });
}

function speaksOf(consent: Fact, technology: Fact): boolean {
  const words = wordsOf(consent);
  return kinWords.test(words) || (technology.data.kind === 'cookie' && cookieWords.test(words));
}

/** The choices that stop a technology, or a purpose that it serves. */
export function deviceChoices(policy: Reading, technology: Fact): readonly Fact[] {
  const stopped = [technology.address, ...texts(technology.data.purposes).map((id) => `purposes.${id}`)];
  const named = texts(technology.data.optOut);
  return policy
    .stated('choices')
    .filter(({ id, data }) => named.includes(id) || texts(data.stops).some((address) => stopped.includes(address)));
}

const asked = /\b(?:consent|agree|accept|permission|permit|allow|opt(?:ed)?[ -]in)/i;

/** True where a policy says in any way that a technology waits for a person to agree. */
export function asksForDeviceConsent(policy: Reading, technology: Fact): boolean {
  if (asked.test(wordsOf(technology)) || deviceConsents(policy, technology).length > 0) return true;
  if (deviceChoices(policy, technology).some(({ data }) => data.kind === 'opt-in')) return true;
  const optional = purposesFor(policy, technology, ...optionalUses);
  if (
    optional.length > 0 &&
    wordsFor(technology, ...optionalUses).length === 0 &&
    optional.every((purpose) => restsOn(purpose, ...consents))
  )
    return true;
  return policy.stated('consent').some(isAskedFirst);
}

/** True for consent to all that is collected, asked for before it is. */
function isAskedFirst({ data }: Fact): boolean {
  const limited = ['purposes', 'data', 'covers'].some((field) => texts(data[field]).length > 0);
  return !limited && data.kind === 'required' && /before/i.test(String(data.timing));
}
