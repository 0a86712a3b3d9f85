import type { Pack } from '../../pack';

/** The rules of the Personal Information Protection and Electronic Documents Act: where they apply, and since when. */
export const pipeda: Pack = {
  id: 'pipeda',
  title: 'Personal Information Protection and Electronic Documents Act',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/p-8.6/',
  from: '2001-01-01',
  territory: ['CA'],
  laws: ['pipeda'],
};
