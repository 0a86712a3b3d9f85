import type { Pack } from '../../pack';

/** The rules of the Australian Privacy Principles: where they apply, and since when. */
export const app: Pack = {
  id: 'app',
  title: 'Australian Privacy Principles',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  from: '2014-03-12',
  territory: ['AU'],
  laws: ['australian-privacy-act'],
};
