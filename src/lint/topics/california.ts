import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { findTerm } from '../../model/vocabulary';
import type { Reading } from '../reading';
import { categoriesOf, collected, isPersonal, wordsIn } from './data';
import { isTargetedAdvertising } from './purposes';
import { saleOrSharing } from './sale';

/** The days on which the California Privacy Rights Act became law, and on which its duties began. */
export const cpra = { adopted: '2020-12-16', from: '2023-01-01' } as const;

/** A category of personal information that California Civil Code § 1798.140(v)(1) names, and how a page names it. */
export interface Enumerated {
  readonly name: string;
  readonly pattern: RegExp;
}

const enumerated: Readonly<Record<string, Enumerated>> = {
  A: { name: 'identifiers', pattern: /\bidentifiers\b/i },
  B: { name: 'customer records information', pattern: /\bcustomer records?\b|1798\.80/i },
  C: { name: 'characteristics of protected classifications', pattern: /\bprotected classifications?\b/i },
  D: { name: 'commercial information', pattern: /\bcommercial information\b/i },
  E: { name: 'biometric information', pattern: /\bbiometric (?:information|data)\b/i },
  F: {
    name: 'internet or other electronic network activity information',
    pattern: /\b(?:internet|electronic network)\b[^.]{0,40}\bactivity\b/i,
  },
  G: { name: 'geolocation data', pattern: /\bgeo-?location\b/i },
  H: {
    name: 'audio, electronic, visual, thermal, olfactory, or similar information',
    pattern: /\baudio\b[^.]{0,40}\bvisual\b/i,
  },
  I: { name: 'professional or employment-related information', pattern: /\bemployment[- ]related\b/i },
  J: { name: 'education information', pattern: /\beducation(?:al)? (?:information|records?)\b/i },
  K: { name: 'inferences drawn to create a profile', pattern: /\binferences\b/i },
  L: { name: 'sensitive personal information', pattern: /\bsensitive personal (?:information|data)\b/i },
};

/** The categories of the law to which a data item of the vocabulary belongs; none for a word that fits several. */
export function enumeratedFor(word: string): readonly Enumerated[] {
  return texts(findTerm('dataItems', word)?.maps?.ccpa).flatMap((letter) => enumerated[letter] ?? []);
}

/** The kinds of personal data that are collected and have contents of their own. */
export function collectedPersonal(policy: Reading): readonly Fact[] {
  return collected(policy).filter(
    (category) => isPersonal(category) && category.data.hidden !== true && texts(category.data.includes).length === 0,
  );
}

/** Data that the law calls sensitive only together with what opens an account, or as the contents of messages to others. */
const dependent = ['password', 'payment-card', 'payment-card-number', 'bank-account', 'messages'];

/** The categories collected that hold sensitive personal information; those that surely do come as `certain`. */
export function sensitiveCollected(policy: Reading): {
  readonly certain: readonly Fact[];
  readonly possible: readonly Fact[];
} {
  const wordsOf = (category: Fact) => wordsIn(category).filter((word) => letters(word).includes('L'));
  const all = collectedPersonal(policy);
  const certain = all.filter(
    (category) => category.data.sensitive === true || wordsOf(category).some((word) => !dependent.includes(word)),
  );
  return { certain, possible: all.filter((category) => !certain.includes(category) && wordsOf(category).length > 0) };
}

function letters(word: string): readonly string[] {
  return texts(findTerm('dataItems', word)?.maps?.ccpa);
}

/** The sensitive categories that are sold, shared, or used to advertise: more than the law allows without a choice. */
export function sensitiveBeyond(policy: Reading): readonly Fact[] {
  const uses = [...saleOrSharing(policy).stated, ...policy.stated('purposes').filter(isTargetedAdvertising)];
  const used = new Set(uses.flatMap((use) => categoriesOf(policy, use)));
  return sensitiveCollected(policy).certain.filter((category) => used.has(category));
}

/** True where the policy says that data is sold, or shared for advertising across contexts. */
export function sellsOrShares(policy: Reading): boolean {
  return saleOrSharing(policy).stated.length > 0;
}
