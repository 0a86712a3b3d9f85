import { append } from '../../core/append';
import { isAdvertising, sales } from '../../model/answers';
import { asData } from '../../model/facts';
import type { Data, Fact, Model } from '../../model/model';
import { texts } from '../../model/shown';
import { findTerm } from '../../model/vocabulary';
import type { Answer, Questions } from '../manifest';
import { toldOf } from '../told';
import { stateOf } from './fact-state';

/** A fact as readers are told it: without the values that were inferred. */
type Told = Pick<Fact, 'address' | 'kind' | 'id' | 'data'>;
type Facts = (kind: string) => readonly Told[];

/**
 * What readers ask of every policy, and the facts that answer. The facts that answer a question are told from their data
 * alone, never from prose; hidden facts and inferred values answer nothing.
 */
const questions: Readonly<Record<keyof Questions, (facts: Facts) => readonly Told[]>> = {
  sale: (facts) => facts('disclosures').filter(({ data }) => texts(data.action).some((action) => sales.has(action))),
  advertising: (facts) => {
    const purposes = new Set(
      facts('purposes')
        .filter(({ data }) => isAdvertising(data.term))
        .map(({ id }) => id),
    );
    const flows = [...facts('disclosures'), ...facts('processors')];
    return flows.filter(({ data }) => texts(data.purposes).some((id) => purposes.has(id)));
  },
  transfers: (facts) => facts('transfers'),
  retention: (facts) => facts('retention').filter(({ data }) => data.keep !== undefined),
  sensitiveData: (facts) => {
    const categories = sensitiveCategories(facts('categories'));
    return facts('collection').filter(({ data }) => texts(data.data).some((id) => categories.has(id)));
  },
  automatedDecisions: (facts) => facts('automatedDecisions'),
  children: (facts) => facts('children'),
  complaints: (facts) => [
    ...facts('rights').filter(({ data }) => [data.kind, ...texts(data.also)].includes('lodge-complaint')),
    ...facts('authorities'),
  ],
  dataProtectionOfficer: (facts) => [
    ...facts('controllers').filter(({ data }) => data.dataProtectionOfficer !== undefined),
    ...facts('contacts').filter(({ data }) => data.role === 'dpo'),
  ],
};

/** The answers of a policy to all questions. */
export function answersOf(model: Model): Questions {
  const told = new Map<string, Told[]>();
  for (const { address, kind, id, data } of model.facts.values()) {
    const shown = toldOf({ data });
    if (shown) append(told, kind, { address, kind, id, data: shown });
  }
  const facts = (kind: string) => told.get(kind) ?? [];
  const answers = Object.entries(questions).map(([name, find]) => [name, answerOf(find(facts))]);
  return Object.fromEntries(answers) as Questions;
}

function answerOf(facts: readonly Told[]): Answer {
  const states = facts.map(stateOf);
  const state = states.length === 0 ? 'unstated' : states.includes('stated') ? 'stated' : 'denied';
  return { state, facts: facts.map(({ address }) => address) };
}

/** The ids of the categories that are sensitive, or that include one that is. */
function sensitiveCategories(categories: readonly Told[]): ReadonlySet<string> {
  const found = new Set(categories.filter(({ data }) => isSensitive(data)).map(({ id }) => id));
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { id, data } of categories) if (texts(data.includes).some((inner) => found.has(inner))) found.add(id);
  }
  return found;
}

function isSensitive({ sensitive, items }: Data): boolean {
  if (typeof sensitive === 'boolean') return sensitive;
  const words = Array.isArray(items) ? items.map((item: unknown) => asData(item).kindOf ?? item) : [];
  return words.some((word) => typeof word === 'string' && findTerm('dataItems', word)?.sensitive === true);
}
