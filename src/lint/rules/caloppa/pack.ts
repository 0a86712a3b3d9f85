import type { Pack } from '../../pack';

/** The rules of the California Online Privacy Protection Act: where they apply, and since when. */
export const caloppa: Pack = {
  id: 'caloppa',
  title: 'California Online Privacy Protection Act',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  from: '2004-07-01',
  territory: ['US-CA'],
  wider: true,
  laws: ['caloppa'],
};
