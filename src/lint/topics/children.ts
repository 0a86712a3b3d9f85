import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { isGeneral } from './consent';
import { categoriesOf, isPersonal, wordsIn } from './data';

const knowing = ['yes', 'with-consent'];

/** What a policy says of a service made for children under 13, or of collecting their data knowingly. */
export function madeForChildren(policy: Reading): readonly Fact[] {
  return policy
    .stated('children')
    .filter(
      ({ data }) => Number(data.age) <= 13 && (data.directed === true || knowing.includes(String(data.collects))),
    );
}

/** True where a policy is for children under 13, or tells that their data is collected. */
export function isForChildren(policy: Reading): boolean {
  return madeForChildren(policy).length > 0;
}

/**
 * The facts under a key that are about children: those of an audience of children, and those about data that is said to
 * be theirs. Where a service is for children and no fact tells their data apart, all.
 */
export function ofChildren(policy: Reading, key: string): readonly Fact[] {
  const facts = policy.stated(key);
  const children = policy.stated('audiences').filter(({ data }) => data.kind === 'child');
  const said = madeForChildren(policy);
  const named = new Set(said.flatMap((fact) => categoriesOf(policy, fact)));
  if (children.length === 0 && named.size === 0) return said.some(({ data }) => data.directed === true) ? facts : [];
  return facts.filter(
    (fact) =>
      texts(fact.data.audience).some((id) => children.some((child) => child.id === id)) ||
      categoriesOf(policy, fact).some((category) => named.has(category)),
  );
}

/** The kinds of personal data of children that are collected. */
export function dataOfChildren(policy: Reading): readonly Fact[] {
  const flows = [...ofChildren(policy, 'collection'), ...madeForChildren(policy)];
  return [...new Set(flows.flatMap((flow) => categoriesOf(policy, flow)))].filter(isPersonal);
}

const identifiers = [
  'ip-address',
  'mobile-ip-address',
  'device-id',
  'mobile-device-id',
  'cpu-id',
  'hard-disk-id',
  'mac-address',
  'advertising-id',
  'cookie-id',
  'browser-fingerprint',
  'account-id',
];

/** True for data that recognises somebody over time and across services. */
export function isPersistentIdentifier(category: Fact): boolean {
  return wordsIn(category).some((word) => identifiers.includes(word));
}

/** True for data that holds such identifiers and nothing else. */
export function isOnlyIdentifier(category: Fact): boolean {
  const words = wordsIn(category);
  return words.length > 0 && words.every((word) => identifiers.includes(word));
}

/** True where the consent of a parent covers a kind of data, as far as the policy says. */
export function hasParentalConsent(policy: Reading, category: Fact): boolean {
  const isAsked = madeForChildren(policy).some(
    (fact) =>
      fact.data.collects === 'with-consent' &&
      (fact.data.data === undefined || categoriesOf(policy, fact).includes(category)),
  );
  return isAsked || policy.stated('consent').some((consent) => covers(policy, consent, category));
}

function covers(policy: Reading, consent: Fact, category: Fact): boolean {
  if (isGeneral(consent) || categoriesOf(policy, consent).includes(category)) return true;
  if (texts(consent.data.data).length > 0) return false;
  const flows = ofChildren(policy, 'collection').filter((flow) => categoriesOf(policy, flow).includes(category));
  return flows.some((flow) => texts(flow.data.purposes).some((id) => texts(consent.data.purposes).includes(id)));
}

const parents = /\b(?:parent|guardian|mother|father)/i;

/** True for a fact that is about parents, by its audience or by its words. */
export function isForParents(policy: Reading, fact: Fact, words: string): boolean {
  const audiences = policy.refer(fact, 'audience', 'audiences').map(({ data }) => String(data.kind));
  return audiences.some((kind) => ['parent-guardian', 'child'].includes(kind)) || parents.test(words);
}
