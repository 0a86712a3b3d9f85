import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { consents, isMarketing, restsOn } from './purposes';

const given = ['express', 'implied', 'conduct', 'acceptance', 'ongoing'];
const wide = /\b(?:polic|practices?|personal|information|data|terms)/i;
const messages = /\b(?:e-?mails?|text messages?|newsletters?|marketing|promotion\w*|commercial) ?/i;
const byUsing =
  /^(?:your )?(?:continued |continuing\b)?\s*(?:to )?(?:us(?:e|ing)|visit|access|brows|deal|give|register)/i;

/** True where merely using a service, or going on with it, counts as the act of consent. */
export function isGivenByUse({ data }: Fact): boolean {
  return given.includes(String(data.kind)) && texts(data.acts).some((act) => byUsing.test(act));
}

/** The consents to all that the policy says which people give by no more than using the service. */
export function consentsByUse(policy: Reading): readonly Fact[] {
  return policy.stated('consent').filter((consent) => isGivenByUse(consent) && isGeneral(consent));
}

/** True for a consent that is limited to no purpose and no data, and to nothing by the words for what it covers. */
export function isGeneral({ data }: Fact): boolean {
  const covers = texts(data.covers);
  const isWide = covers.length === 0 || covers.some((one) => wide.test(one));
  return isWide && texts(data.purposes).length === 0 && texts(data.data).length === 0;
}

/** The consents that name a purpose. */
export function consentsTo(policy: Reading, purpose: Fact): readonly Fact[] {
  return policy.stated('consent').filter(({ data }) => texts(data.purposes).includes(purpose.id));
}

/** The consents that name a purpose of marketing, or messages in so many words. */
export function consentsToMarketing(policy: Reading): readonly Fact[] {
  return policy.stated('consent').filter((one) => {
    const isInWords = texts(one.data.covers).some((words) => messages.test(words));
    return isInWords || policy.refer(one, 'purposes', 'purposes').some(isMarketing);
  });
}

/** True where a policy says that something rests on consent. */
export function usesConsent(policy: Reading): boolean {
  const asked = policy.stated('consent').some(({ data }) => data.kind !== 'notice');
  return asked || policy.stated('purposes').some((purpose) => restsOn(purpose, ...consents, 'implied-consent'));
}

const conditions = ['when', 'conditions', 'except', 'basis', 'text', 'notice'];

/** True where a flow is said to depend on consent. */
export function mentionsConsent(policy: Reading): boolean {
  const flows = ['collection', 'disclosures', 'purposes', 'transfers'].flatMap((key) => [
    ...policy.stated(key),
    ...policy.denied(key),
  ]);
  const words = flows.flatMap(({ data }) => conditions.flatMap((field) => [data[field]].flat()));
  return words.some((one) => typeof one === 'string' && /\bconsent|\bpermission|\bagree/i.test(one));
}
