import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { hasRight } from '../questions/rights';
import type { Reading } from '../reading';
import { isGivenByUse } from './consent';
import { consents, electronicMarketing, restsOn } from './purposes';
import { wordsOf } from './words';

const messages = /e-?mail|text messages?|\bsms\b|newsletter|push notification|electronic|direct messages?/i;
const businessKinds = ['business-contact', 'business-owner', 'supplier'];

/** The purposes that are marketing by e-mail, text message or the like, as far as the policy shows it, to natural persons. */
export function messagesToPeople(policy: Reading): readonly Fact[] {
  return electronicMarketing(policy)
    .filter((purpose) => isElectronic(policy, purpose))
    .filter((purpose) => {
      const audiences = policy.refer(purpose, 'audience', 'audiences');
      return audiences.length === 0 || !audiences.every(({ data }) => businessKinds.includes(String(data.kind)));
    });
}

function isElectronic(policy: Reading, purpose: Fact): boolean {
  const { channels, term } = purpose.data;
  if (texts(channels).length > 0 || term === 'newsletter' || messages.test(wordsOf(purpose))) return true;
  return endingsOf(policy, purpose).some(({ data }) => data.kind === 'unsubscribe');
}

/** The choices that end a kind of marketing: those that it names, those that name it, and those that end messages at large. */
export function endingsOf(policy: Reading, purpose: Fact): readonly Fact[] {
  const named = texts(purpose.data.optOut);
  return policy.stated('choices').filter(({ id, data }) => {
    const stops = texts(data.stops);
    return (
      named.includes(id) ||
      stops.includes(purpose.address) ||
      (stops.length === 0 &&
        ['unsubscribe', 'opt-out'].includes(String(data.kind)) &&
        messages.test(wordsOfChoice(data)))
    );
  });
}

function wordsOfChoice(data: Fact['data']): string {
  return [data.kind === 'unsubscribe' ? 'e-mail' : '', data.to, data.label].map(String).join(' ');
}

/** True where a policy says how marketing messages end. */
export function canEnd(policy: Reading, purpose: Fact): boolean {
  if (endingsOf(policy, purpose).length > 0 || hasRight(policy, 'object-marketing')) return true;
  if (/opt(?:ed)?[ -]?out|unsubscribe/i.test(wordsOf(purpose))) return true;
  return (
    hasRight(policy, 'withdraw-consent') && (restsOn(purpose, ...consents) || consentsOf(policy, purpose).length > 0)
  );
}

/** The statements on consent that name a kind of marketing, or speak of messages. */
export function consentsOf(policy: Reading, purpose: Fact): readonly Fact[] {
  return policy
    .stated('consent')
    .filter(({ data }) => data.kind !== 'notice')
    .filter((one) => texts(one.data.purposes).includes(purpose.id) || isAboutMessages(one));
}

function isAboutMessages({ data }: Fact): boolean {
  return /e-?mails?\b|text messages?|newsletter|marketing|promotion|special offers/i.test(
    texts(data.covers).join('; '),
  );
}

const own = /\b(?:similar|comparable|resembl\w*)\b|\blike (?:those|what) you\b/i;

/** True where a policy relies on having sold something similar before: the “soft opt-in”. */
export function isSoftOptIn(purpose: Fact): boolean {
  const interests = Array.isArray(purpose.data.legalBasis) ? JSON.stringify(purpose.data.legalBasis) : '';
  const words = `${wordsOf(purpose)} ${interests}`;
  return own.test(words) || /\bsoft[ -]opt/i.test(words);
}

/** True where a policy names what allows it to send marketing messages: consent asked for, or an earlier sale. */
export function isPermitted(policy: Reading, purpose: Fact): boolean {
  if (restsOn(purpose, ...consents) || isSoftOptIn(purpose) || consentsOf(policy, purpose).length > 0) return true;
  if (endingsOf(policy, purpose).some(({ data }) => data.kind === 'opt-in')) return true;
  return /\b(?:consent|agree|opt(?:ed)?[ -]in|subscribe|sign(?:ed)? up|ask(?:ed)? (?:for|us))/i.test(wordsOf(purpose));
}

const joining =
  /\b(?:regist\w*|sign(?:ing)?[ -]up|creating an account|opening an account|using|visiting|placing an order)\b/i;
const toMessages = /\b(?:newsletters?|mailings?|mailing lists?|updates|offers|our e-?mails)\b/i;
const choosing = /\b(?:tick|check|box|click|choos|select|switch|opt(?:ing)?[ -]in|subscrib)/i;

/** The statements on consent by which who registers with a service, or uses it, agrees to marketing messages. */
export function consentsByJoining(policy: Reading): readonly Fact[] {
  const purposes = messagesToPeople(policy);
  return policy
    .stated('consent')
    .filter((one) => purposes.some((purpose) => consentsOf(policy, purpose).includes(one)))
    .filter((one) => {
      const acts = texts(one.data.acts);
      if (acts.length === 0 || acts.some((act) => choosing.test(act) || toMessages.test(act))) return false;
      return isGivenByUse(one) || acts.some((act) => joining.test(act));
    });
}
