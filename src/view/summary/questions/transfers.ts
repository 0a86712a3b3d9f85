import { answered, sentences } from '../lines';
import { withOthers } from '../others';
import type { Question } from '../question';

/** Whether data goes abroad. */
const transfers: Question = {
  id: 'transfers',
  onlyStated: true,
  answer(asking) {
    const facts = asking.facts('transfers');
    return answered(asking, withOthers(asking, sentences(asking, facts), facts), facts);
  },
};

export default transfers;
