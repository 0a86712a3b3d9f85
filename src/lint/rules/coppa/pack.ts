import type { Pack } from '../../pack';

/** The rules of the Children’s Online Privacy Protection Rule: where they apply, and since when. */
export const coppa: Pack = {
  id: 'coppa',
  title: 'Children’s Online Privacy Protection Rule',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312',
  from: '2000-04-21',
  territory: ['US'],
  wider: true,
  laws: ['coppa'],
};
