import type { Pack } from '../../pack';

/** The rules of the Quebec Act respecting the protection of personal information in the private sector: where they apply, and since when. */
export const quebec: Pack = {
  id: 'quebec',
  title: 'Quebec Act respecting the protection of personal information in the private sector',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  from: '2023-09-22',
  territory: ['CA-QC'],
  laws: ['quebec-law-25'],
};
