import { quoted } from '../../../model/fact-words';
import type { Pack } from '../../pack';
import { regionsOf } from '../../reading';
import { liesIn } from '../../territory';

/**
 * The rules of the California Online Privacy Protection Act: where they apply, and since when. It asks no size of a
 * company; one in the United States, or with people there, has people in California.
 */
export const caloppa: Pack = {
  id: 'caloppa',
  title: 'California Online Privacy Protection Act',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  from: '2004-07-01',
  territory: ['US-CA'],
  wider: true,
  laws: ['caloppa'],
  also: (policy) => {
    const local = [...policy.all('rights'), ...policy.all('choices')].find((fact) =>
      liesIn(regionsOf(policy.model, fact), ['US-CA']),
    );
    const signal = policy.all('choices').find(({ data }) => data.kind === 'do-not-track');
    if (signal && !local) return [`${quoted(signal.address)} answers the signal of which it asks to speak`];
    return local ? [`${quoted(local.address)} is for people in California`] : [];
  },
  provided: (policy) => {
    const controllers = policy.all('controllers');
    return controllers.length === 0 || controllers.some(({ data }) => data.publicBody !== true);
  },
};
