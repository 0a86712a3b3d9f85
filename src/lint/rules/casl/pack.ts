import type { Pack } from '../../pack';

/** The rules of the Canada’s Anti-Spam Legislation: where they apply, and since when. */
export const casl: Pack = {
  id: 'casl',
  title: 'Canada’s Anti-Spam Legislation',
  url: 'https://laws-lois.justice.gc.ca/eng/acts/E-1.6/',
  from: '2014-07-01',
  territory: ['CA'],
  laws: ['casl'],
};
