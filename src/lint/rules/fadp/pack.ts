import type { Pack } from '../../pack';

/** The rules of the Swiss Federal Act on Data Protection: where they apply, and since when. */
export const fadp: Pack = {
  id: 'fadp',
  title: 'Swiss Federal Act on Data Protection',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en',
  from: '2023-09-01',
  territory: ['CH'],
  laws: ['fadp'],
};
