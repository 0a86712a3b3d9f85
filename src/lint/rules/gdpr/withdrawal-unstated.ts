import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { basesOf, restsOn } from '../../topics/purposes';
import { gdpr } from './pack';

/** Who asks for consent says that, and how, it can be withdrawn. */
const rule: Rule = {
  id: 'withdrawal-unstated',
  pack: gdpr,
  title: 'where consent is asked, the right to withdraw it and a way to do so are stated',
  severity: 'error',
  citation: 'GDPR Article 13(2)(c)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Consent that cannot be taken back is none, and taking it back must be as easy as giving it.',
  fix: 'state the right under `rights` with `kind: withdraw-consent`, `how`, `anyTime: true` and, under `consequences`, that what was done before stays lawful',
  avoid: `
rights:
  withdraw: # !
    how: ~`,
  prefer: `
rights:
  withdraw:
    how: [{ via: privacy }]
    anyTime: true
    consequences: [what we did before stays lawful]`,
  check: (policy) => {
    if (!asksConsent(policy)) return [];
    if (!hasRight(policy, 'withdraw-consent')) {
      return [{ message: 'consent is asked, and the right to withdraw it is not stated', at: ['rights'] }];
    }
    const rights = policy.stated('rights').filter(isWithdrawal);
    const missing = wanted.find(({ holds }) => !rights.some(holds));
    return rights
      .slice(0, 1)
      .flatMap((right): readonly Finding[] =>
        missing === undefined
          ? []
          : [{ message: `${quoted(right.address)} ${missing.message}`, severity: missing.severity, ...placed(right) }],
      );
  },
};

const wanted = [
  { holds: hasWay, severity: 'error', message: 'does not say how consent is withdrawn' },
  {
    holds: (right: Fact) => right.data.anyTime === true || says(right, /\bany (?:time|moment)\b|\bwhenever\b/i),
    severity: 'warning',
    message: 'does not say that consent can be withdrawn at any time',
  },
  {
    holds: (right: Fact) => says(right, /\b(?:lawful|legal|valid|before|already|prior)/i),
    severity: 'warning',
    message: 'does not say that what was done before the withdrawal stays lawful',
  },
] as const;

function asksConsent(policy: Reading): boolean {
  const purposes = controlledPurposes(policy);
  return (
    purposes.some((purpose) => restsOn(purpose, 'consent', 'explicit-consent', 'express-consent')) ||
    purposes.some((purpose) => basesOf(purpose).some(({ data }) => data.condition === 'explicit-consent')) ||
    policy.stated('consent').some(({ data }) => data.kind === 'required' || data.kind === 'express')
  );
}

function isWithdrawal({ data }: Fact): boolean {
  return data.kind === 'withdraw-consent' || texts(data.also).includes('withdraw-consent');
}

function hasWay({ data }: Fact): boolean {
  return ['how', 'text', 'see', 'to', 'who'].some((field) => data[field] !== undefined);
}

function says({ data }: Fact, pattern: RegExp): boolean {
  const words = [data.to, data.text, data.note, ...texts(data.consequences), ...texts(data.limits)];
  return words.some((one) => typeof one === 'string' && pattern.test(one));
}

export default rule;
