import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { consents, isMarketing, restsOn } from './purposes';

const given = ['express', 'implied', 'conduct', 'acceptance', 'ongoing'];
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

/** True for a consent that is limited to no purpose and no data. */
export function isGeneral({ data }: Fact): boolean {
  return texts(data.purposes).length === 0 && texts(data.data).length === 0;
}

/** The consents that name a purpose. */
export function consentsTo(policy: Reading, purpose: Fact): readonly Fact[] {
  return policy.stated('consent').filter(({ data }) => texts(data.purposes).includes(purpose.id));
}

/** The consents that name a purpose of marketing. */
export function consentsToMarketing(policy: Reading): readonly Fact[] {
  return policy.stated('consent').filter((one) => policy.refer(one, 'purposes', 'purposes').some(isMarketing));
}

/** True where a policy says that something rests on consent. */
export function usesConsent(policy: Reading): boolean {
  const asked = policy.stated('consent').some(({ data }) => data.kind !== 'notice');
  return asked || policy.stated('purposes').some((purpose) => restsOn(purpose, ...consents, 'implied-consent'));
}
