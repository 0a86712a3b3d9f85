import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { capital, joined } from '../../english/nouns';
import { type Asking, ledBy } from '../asking';
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
    const aimOf = (word: string) => (fact: Fact) => {
      const about = aboutOf(asking, fact, flows);
      const aim = asking.word(word, String(asking.read(fact).label));
      return about === '' ? capital(aim) : ledBy(about, aim);
    };
    const aims = [...new Set([...certain.map(aimOf('aim')), ...possible.map(aimOf('possibleAim'))])];
    const lines = [...fewer(asking, aims, usual), ...sentences(asking, never)];
    return answered(asking, lines, aims.length > 0 ? [...certain, ...possible] : never);
  },
};

export default why;

/** Whom a purpose is about: as it says itself, or as all flows for it say. */
function aboutOf(asking: Asking, purpose: Fact, flows: readonly Fact[]): string {
  const said = asking.about(purpose);
  if (said !== '' || asking.isShown(purpose)) return said;
  const all = happeningFor(asking, purpose, flows).map((flow) => asking.about(flow));
  return all.includes('') ? '' : joined([...new Set(all)], 'and');
}

/** Whether data is used for a purpose, as it or the flows for it say; undefined where no flow for it happens. */
function useOf(asking: Asking, purpose: Fact, flows: readonly Fact[]): 'certain' | 'possible' | undefined {
  if (asking.value(purpose, 'modality') !== undefined || asking.isShown(purpose)) {
    return isPossible(asking, purpose, ['when', 'qualifier']) ? 'possible' : 'certain';
  }
  const happening = happeningFor(asking, purpose, flows);
  if (happening.length === 0) return undefined;
  return happening.every((flow) => isPossible(asking, flow)) ? 'possible' : 'certain';
}

function happeningFor(asking: Asking, purpose: Fact, flows: readonly Fact[]): readonly Fact[] {
  const own = flows.filter((flow) => texts(asking.value(flow, 'purposes')).includes(purpose.id));
  return own.filter((flow) => !isNever(asking, flow));
}
