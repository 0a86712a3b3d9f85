import type { Pack } from '../../pack';

/** The rules of the UK GDPR: where they apply, and since when. */
export const ukGdpr: Pack = {
  id: 'uk-gdpr',
  title: 'UK GDPR',
  url: 'https://www.legislation.gov.uk/eur/2016/679/contents',
  from: '2021-01-01',
  territory: ['GB'],
  laws: ['uk-gdpr'],
};
