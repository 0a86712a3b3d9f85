import { answered, sentences } from '../lines';
import type { Question } from '../question';

/** When a change of the policy begins to hold. */
const applies: Question = {
  id: 'applies',
  onlyStated: true,
  answer(asking) {
    const facts = asking.facts('changes').filter((fact) => asking.value(fact, 'kind') === 'effective');
    return answered(asking, sentences(asking, facts), facts);
  },
};

export default applies;
