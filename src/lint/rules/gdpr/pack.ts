import type { Pack } from '../../pack';

/** The rules of the General Data Protection Regulation: where they apply, and since when. */
export const gdpr: Pack = {
  id: 'gdpr',
  title: 'General Data Protection Regulation',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  from: '2018-05-25',
  territory: ['EEA'],
  laws: ['gdpr'],
};
