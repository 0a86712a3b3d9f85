import type { Pack } from '../../pack';

/** The rules of the Brazilian General Personal Data Protection Law: where they apply, and since when. */
export const lgpd: Pack = {
  id: 'lgpd',
  title: 'Brazilian General Personal Data Protection Law',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  from: '2020-09-18',
  territory: ['BR'],
  laws: ['lgpd'],
};
