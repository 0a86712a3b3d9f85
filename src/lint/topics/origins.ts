import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { part, type Reading } from '../reading';
import { categoriesOf, wordsIn } from './data';

const fromPeople = ['provided-by-subject', 'correspondence', 'phone-calls', 'surveys'];
const fromOthers = [
  'client',
  'affiliate',
  'third-party',
  'named-third-party',
  'analytics-provider',
  'credit-bureau',
  'consumer-reporting-agency',
  'public-source',
  'cross-site-tracking',
];

/** What people type in themselves, unless another source is named. */
const typed = [
  'name',
  'first-name',
  'last-name',
  'username',
  'email',
  'password',
  'phone',
  'postal-address',
  'payment-card',
];

/** The collections in which people give data themselves: by their source, because it is asked of them, or by what it is. */
export function givenByPeople(policy: Reading): readonly Fact[] {
  return policy.stated('collection').filter((collection) => {
    const { data } = collection;
    const from = texts(part(collection, 'source').from);
    if (from.length > 0) return from.some((one) => fromPeople.includes(one));
    if (data.automatic === true || data.source !== undefined) return false;
    if (data.required !== undefined || data.action === 'ask' || data.action === 'require') return true;
    return categoriesOf(policy, collection).some((category) => wordsIn(category).some((word) => typed.includes(word)));
  });
}

/** The collections in which data comes from somebody else than the person. */
export function obtainedElsewhere(policy: Reading): readonly Fact[] {
  return policy.stated('collection').filter((collection) => {
    const { from, who, clients } = part(collection, 'source');
    return (
      texts(from).some((one) => fromOthers.includes(one)) ||
      texts(clients).length > 0 ||
      texts(who).some((one) => /\bthird[- ]part(?:y|ies)\b/i.test(one))
    );
  });
}

const nobody = ['third-party', 'named-third-party'];
const anybody =
  /^(?:the |any |a |our |other |various |certain |some |trusted |selected )*(?:third[- ]part(?:y|ies)|sources?|others|companies|parties|partners)$/i;

/** True where a source tells at least the kind of people or register that data comes from. */
export function tellsSource(collection: Fact): boolean {
  const { from, who, clients } = part(collection, 'source');
  return (
    texts(clients).length > 0 ||
    texts(who).some((one) => !anybody.test(one.trim())) ||
    texts(from).some((one) => fromOthers.includes(one) && !nobody.includes(one))
  );
}
