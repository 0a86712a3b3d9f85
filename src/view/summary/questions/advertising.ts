import { isAdvertising } from '../../../model/answers';
import { texts } from '../../../model/shown';
import { answered, isNever, sentences } from '../lines';
import { withOthers } from '../others';
import type { Question } from '../question';

const flowKinds = ['disclosures', 'processors', 'collection', 'technologies'];

/** Whether data goes out, comes in or is used for advertising. */
const advertising: Question = {
  id: 'advertising',
  onlyStated: true,
  answer(asking) {
    const purposes = asking.facts('purposes').filter((fact) => isAdvertising(asking.value(fact, 'term')));
    const ids = new Set(purposes.map(({ id }) => id));
    // A purpose that is denied says nothing of other advertising: it is told among the purposes.
    const own = purposes.filter((fact) => asking.isShown(fact) && !isNever(asking, fact));
    const flows = flowKinds.flatMap((kind) => asking.facts(kind));
    const facts = [...flows.filter((fact) => texts(asking.value(fact, 'purposes')).some((id) => ids.has(id))), ...own];
    return answered(asking, withOthers(asking, sentences(asking, facts), facts), facts);
  },
};

export default advertising;
