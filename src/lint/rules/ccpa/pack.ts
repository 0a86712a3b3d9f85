import type { Pack } from '../../pack';

/** The rules of the California Consumer Privacy Act: where they apply, and since when. */
export const ccpa: Pack = {
  id: 'ccpa',
  title: 'California Consumer Privacy Act',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&lawCode=CIV&title=1.81.5',
  from: '2020-01-01',
  territory: ['US-CA'],
  laws: ['ccpa'],
};
