import { sales } from '../../../model/answers';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import type { Asking } from '../asking';
import { answered, sentences } from '../lines';
import { withOthers } from '../others';
import type { Question } from '../question';

/** Whether data is sold, or given for a return like rent. */
const sale: Question = {
  id: 'sale',
  answer(asking) {
    const facts = asking.facts('disclosures').filter((fact) => isSale(asking, fact));
    return answered(asking, withOthers(asking, sentences(asking, facts), facts), facts);
  },
};

export default sale;

/** True for a disclosure that says whether data is sold. */
export function isSale(asking: Asking, fact: Fact): boolean {
  return texts(asking.value(fact, 'action')).some((action) => sales.has(action));
}
