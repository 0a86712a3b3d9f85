import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { consents, marketing, restsOn } from '../../topics/purposes';
import { gdpr } from './pack';

/** Whoever markets says that people can object to it at any time. */
const rule: Rule = {
  id: 'marketing-objection-unstated',
  pack: gdpr,
  title: 'where data is used for direct marketing, the right to object to it is stated',
  severity: 'error',
  citation: 'GDPR Article 21(2) to (4)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  certainty: 'reported',
  why: 'Against direct marketing the right to object knows no exception, and people must be told of it.',
  fix: 'add a right with `kind: object-marketing` and `anyTime: true`, and name a choice such as an unsubscribe link under `optOut` of the purpose',
  avoid: `
purposes:
  offers: # !
    label: send you offers by post
    term: special-offers
    marketing: true
    data: [order]
    channels: [post]
    legalBasis: [{ basis: legitimate-interests, interest: our interest in telling customers what is new }]
rights:
  object:
    also: ~
    kind: restriction`,
  prefer: `
purposes:
  offers:
    label: send you offers by post
    term: special-offers
    marketing: true
    data: [order]
    channels: [post]
    legalBasis: [{ basis: legitimate-interests, interest: our interest in telling customers what is new }]`,
  check: (policy) => {
    const conditional = policy.stated('rights').filter((right) => isObjection(right) && isConditional(right));
    if (conditional.length > 0) {
      return conditional.map((right) => ({
        message: `${quoted(right.address)} limits the right to object to direct marketing, which knows no exception`,
        ...placed(right),
        severity: 'warning' as const,
      }));
    }
    if (hasRight(policy, 'object-marketing') || policy.stated('rights').some(namesMarketing)) return [];
    const isGeneral = hasRight(policy, 'object');
    const what = isGeneral
      ? 'no right says that people can object to it at any time'
      : 'no right to object to it is stated';
    return marketing(policy)
      .filter((purpose) => !isStoppable(policy, purpose))
      .map((purpose) => ({
        message: `${quoted(purpose.address)} is direct marketing, and ${what}`,
        ...placed(purpose),
        ...(isGeneral || isWithdrawable(policy, purpose) ? { severity: 'warning' as const } : {}),
      }));
  },
};

function namesMarketing({ data }: Fact): boolean {
  return /market|promotion|newsletter|advert/i.test(`${data.to ?? ''} ${data.text ?? ''}`);
}

/** True for a right to object, by itself or among others, that covers direct marketing. */
function isObjection(right: Fact): boolean {
  const kinds = [String(right.data.kind), ...texts(right.data.also)];
  return kinds.includes('object-marketing') || (kinds.includes('object') && namesMarketing(right));
}

function isConditional({ data }: Fact): boolean {
  const words = [data.qualifier, ...texts(data.subjectTo)].join('; ');
  return /\b(?:exempt|except|restrict|limit|subject to)/i.test(words);
}

/** Who can take back consent can end the messages, be it under another name. */
function isWithdrawable(policy: Reading, purpose: Fact): boolean {
  return restsOn(purpose, ...consents) && hasRight(policy, 'withdraw-consent');
}

const ways = ['opt-out', 'unsubscribe', 'opt-in', 'account-setting'];

/** True where a choice stops the purpose, or ends messages without naming which. */
function isStoppable(policy: Reading, purpose: Fact): boolean {
  if (policy.refer(purpose, 'optOut', 'choices').length > 0) return true;
  if (/\b(?:opt(?:ed)?[ -]out|unsubscrib)/i.test(`${purpose.data.label} ${purpose.data.text ?? ''}`)) return true;
  return policy.stated('choices').some(({ data }) => {
    const stops = texts(data.stops);
    if (stops.includes(purpose.address)) return true;
    return (
      stops.length === 0 && (data.kind === 'unsubscribe' || (ways.includes(String(data.kind)) && speaksOf(data.to)))
    );
  });
}

function speaksOf(to: unknown): boolean {
  return /market|promotion|newsletter|offer|e-?mail|messag|news/i.test(String(to ?? ''));
}

export default rule;
