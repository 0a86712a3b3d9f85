import { answered, sentences } from '../lines';
import type { Question } from '../question';

/** Whether machines decide about people. */
const decisions: Question = {
  id: 'decisions',
  onlyStated: true,
  answer(asking) {
    const facts = asking.facts('automatedDecisions');
    return answered(asking, sentences(asking, facts), facts);
  },
};

export default decisions;
