import { append } from '../../../core/append';
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
    const flows = flowsByPurpose(asking);
    const never = purposes.filter((fact) => isNever(asking, fact));
    const certain: Fact[] = [];
    const possible: Fact[] = [];
    for (const fact of purposes) {
      if (isNever(asking, fact)) continue;
      const use = useOf(asking, fact, flows.get(fact.id) ?? []);
      if (use !== undefined) (use === 'certain' ? certain : possible).push(fact);
    }
    const aimOf = (word: string) => (fact: Fact) => {
      const about = aboutOf(asking, fact, flows.get(fact.id) ?? []);
      const aim = asking.word(word, String(asking.read(fact).label));
      return about === '' ? capital(aim) : ledBy(about, aim);
    };
    const aims = [...new Set([...certain.map(aimOf('aim')), ...possible.map(aimOf('possibleAim'))])];
    const lines = [...fewer(asking, aims, usual), ...sentences(asking, never)];
    return answered(asking, lines, aims.length > 0 ? [...certain, ...possible] : never);
  },
};

export default why;

/** Whom a purpose is about: as it says itself, or as all `flows` for it say. */
function aboutOf(asking: Asking, purpose: Fact, flows: readonly Fact[]): string {
  const said = asking.about(purpose);
  if (said !== '' || asking.isShown(purpose)) return said;
  const all = flows.map((flow) => asking.about(flow));
  return all.includes('') ? '' : joined([...new Set(all)], 'and');
}

/** Whether data is used for a purpose, as it or the `flows` for it say; undefined where no flow for it happens. */
function useOf(asking: Asking, purpose: Fact, flows: readonly Fact[]): 'certain' | 'possible' | undefined {
  if (asking.value(purpose, 'modality') !== undefined || asking.isShown(purpose)) {
    return isPossible(asking, purpose, ['when', 'qualifier']) ? 'possible' : 'certain';
  }
  if (flows.length === 0) return undefined;
  return flows.every((flow) => isPossible(asking, flow)) ? 'possible' : 'certain';
}

/** The flows that happen, by the purposes that they are for. */
function flowsByPurpose(asking: Asking): ReadonlyMap<string, readonly Fact[]> {
  const purposes = new Map<string, Fact[]>();
  for (const flow of flowKinds.flatMap((kind) => asking.facts(kind))) {
    if (isNever(asking, flow)) continue;
    for (const id of new Set(texts(asking.value(flow, 'purposes')))) append(purposes, id, flow);
  }
  return purposes;
}
