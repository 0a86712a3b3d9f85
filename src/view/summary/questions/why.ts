import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { capital } from '../../english/nouns';
import type { Asking } from '../asking';
import { answered, fewer, isNever, isPossible, sentences } from '../lines';
import type { Question } from '../question';

const usual = 6;
const flowKinds = ['collection', 'technologies', 'processors', 'disclosures', 'retention', 'transfers', 'security'];

/** What data is used for. */
const why: Question = {
  id: 'why',
  answer(asking) {
    const purposes = asking.facts('purposes');
    const flows = flowKinds.flatMap((kind) => asking.facts(kind));
    const never = purposes.filter((fact) => isNever(asking, fact));
    const certain: Fact[] = [];
    const possible: Fact[] = [];
    for (const fact of purposes.filter((purpose) => !never.includes(purpose))) {
      const use = useOf(asking, fact, flows);
      if (use !== undefined) (use === 'certain' ? certain : possible).push(fact);
    }
    const aims = [
      ...new Set([
        ...certain.map((fact) => asking.word('aim', labelOf(asking, fact))),
        ...possible.map((fact) => asking.word('possibleAim', labelOf(asking, fact))),
      ]),
    ];
    const lines = [...fewer(asking, aims.map(capital), usual), ...sentences(asking, never)];
    return answered(asking, lines, aims.length > 0 ? [...certain, ...possible] : never);
  },
};

export default why;

function labelOf(asking: Asking, fact: Fact): string {
  return String(asking.read(fact).label);
}

/** Whether data is used for a purpose, as it or the flows for it say; undefined where no flow for it happens. */
function useOf(asking: Asking, purpose: Fact, flows: readonly Fact[]): 'certain' | 'possible' | undefined {
  if (asking.value(purpose, 'modality') !== undefined || asking.isShown(purpose)) {
    return isPossible(asking, purpose, ['when', 'qualifier']) ? 'possible' : 'certain';
  }
  const own = flows.filter((flow) => texts(asking.value(flow, 'purposes')).includes(purpose.id));
  const happening = own.filter((flow) => !isNever(asking, flow));
  if (happening.length === 0) return undefined;
  return happening.every((flow) => isPossible(asking, flow)) ? 'possible' : 'certain';
}
