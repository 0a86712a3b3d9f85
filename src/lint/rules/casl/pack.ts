import type { Pack } from '../../pack';
import { claimedReferences, lawOf } from '../../subject';
import { sendsMessages } from '../../topics/messages';

/** The rules of Canada’s Anti-Spam Legislation: where they apply, and since when. It concerns commercial electronic messages alone. */
export const casl: Pack = {
  id: 'casl',
  title: 'Canada’s Anti-Spam Legislation',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  from: '2014-07-01',
  territory: ['CA'],
  laws: ['casl'],
  provided: (policy) =>
    sendsMessages(policy) || claimedReferences(policy.model).some(({ reference }) => lawOf(reference) === 'casl'),
};
