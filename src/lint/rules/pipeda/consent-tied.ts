import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isGeneral } from '../../topics/consent';
import { isAdvertising, isMarketing } from '../../topics/purposes';
import { pipeda } from './pack';

/** Consent to more than the service needs is no condition of the service. */
const rule: Rule = {
  id: 'consent-tied',
  pack: pipeda,
  title: 'consent to more than the service needs is no condition of the service',
  severity: 'warning',
  citation: 'PIPEDA Schedule 1, clause 4.3.3',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  certainty: 'text',
  why: 'Nobody may be made to agree, as a condition of a service, to uses beyond what its stated and legitimate purposes require.',
  fix: 'make the purposes that the service does not need optional, and say so under `consent` or `choices`',
  avoid: `
consent:
  signup:
    kind: notice
    refuse: please do not register if you object to any of this # !`,
  prefer: `
collection:
  injuries:
    required: optional`,
  check: (policy) => [
    ...policy
      .stated('consent')
      .filter((one) => one.data.refuse !== undefined && isGeneral(one))
      .map((consent) => ({
        message: `${quoted(consent.address)} leaves those who object to any use no way but to do without the service`,
        ...placed(consent, 'refuse'),
      })),
    ...policy
      .stated('collection')
      .filter((one) => isSecondary(one, policy))
      .map((collection) => ({
        message: `${quoted(collection.address)} has to be given, for purposes that the service does not need`,
        ...placed(collection, 'required'),
      })),
  ],
};

function isSecondary(collection: Fact, policy: Reading): boolean {
  const purposes = policy.refer(collection, 'purposes', 'purposes');
  const isDemanded = ['required', 'contractual'].includes(String(collection.data.required));
  return isDemanded && purposes.length > 0 && purposes.every((one) => isMarketing(one) || isAdvertising(one));
}

export default rule;
