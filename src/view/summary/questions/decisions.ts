import { answered, sentences } from '../lines';
import { withOthers } from '../others';
import type { Question } from '../question';

/** Whether machines decide about people. */
const decisions: Question = {
  id: 'decisions',
  onlyStated: true,
  answer(asking) {
    const facts = asking.facts('automatedDecisions');
    return answered(asking, withOthers(asking, sentences(asking, facts), facts), facts);
  },
};

export default decisions;
