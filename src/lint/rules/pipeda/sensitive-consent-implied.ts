import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { isGeneral, isGivenByUse } from '../../topics/consent';
import { categoriesOf, collected, specialWords, wordsIn } from '../../topics/data';
import { pipeda } from './pack';

/** Consent to the use of sensitive information is express. */
const rule: Rule = {
  id: 'sensitive-consent-implied',
  pack: pipeda,
  title: 'consent to the use of sensitive information is express',
  severity: 'error',
  citation: 'PIPEDA Schedule 1, clauses 4.3.4 and 4.3.6',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'The more sensitive the information, the clearer the consent must be; consent read from conduct is not enough.',
  fix: 'ask for express consent to the sensitive data, with its `data` named under `consent`',
  avoid: `
consent:
  health: # !
    kind: implied`,
  prefer: `
consent:
  health:
    kind: express`,
  check: (policy) =>
    policy
      .stated('consent')
      .filter(isImplied)
      .flatMap((consent): readonly Finding[] => {
        const categories = covered(policy, consent);
        const [first] = categories.filter(isPlain).concat(categories);
        if (!first) return [];
        return [
          {
            message: `${quoted(consent.address)} takes consent for granted, though it covers ${quoted(first.address)}, which is sensitive`,
            ...placed(consent),
            ...(isPlain(first) ? {} : { severity: 'warning' }),
          },
        ];
      }),
};

/** Consent that is read from what people do, whatever the data is. */
function isImplied(consent: Fact): boolean {
  const { kind, both, factors, modality, qualifier } = consent.data;
  const isForSomeCases = factors !== undefined || qualifier !== undefined || modality === 'may';
  if (isForSomeCases || kind === 'ongoing') return false;
  return kind === 'implied' || kind === 'conduct' || both === true || (kind !== 'notice' && isGivenByUse(consent));
}

/** The sensitive data that a consent covers and that no express consent names. */
function covered(policy: Reading, consent: Fact): readonly Fact[] {
  const purposes = policy.refer(consent, 'purposes', 'purposes');
  const named = [consent, ...purposes].flatMap((one) => categoriesOf(policy, one));
  const scope = isGeneral(consent) ? collected(policy) : named;
  const express = policy.stated('consent').filter((one) => one.data.kind === 'express' && !isImplied(one));
  const asked = new Set(express.flatMap((one) => texts(one.data.data)));
  return scope.filter((category) => isDelicate(category) && !asked.has(category.id));
}

const delicate = [
  'payment-card',
  'payment-card-number',
  'bank-account',
  'credit-report',
  'consumer-report',
  'government-id',
  'national-id-number',
  'tax-id',
  'precise-location',
  'criminal-record',
];

function isDelicate(category: Fact): boolean {
  return isPlain(category) || wordsIn(category).some((word) => delicate.includes(word));
}

/** Health and its kin are sensitive in any setting, details of payment in most. */
function isPlain(category: Fact): boolean {
  return category.data.sensitive === true || specialWords(category).length > 0;
}

export default rule;
