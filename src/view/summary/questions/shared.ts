import type { Fact } from '../../../model/model';
import { referred } from '../../../model/model';
import { texts } from '../../../model/shown';
import { joined } from '../../english/nouns';
import { conjugated } from '../../english/verbs';
import { type Asking, listOf } from '../asking';
import { answered, type Entry, isNever, isPossible, rows, sentences } from '../lines';
import type { Question } from '../question';
import { sameGroups } from '../same-groups';
import { isSale } from './sale';

const conditions = ['when', 'qualifier', 'conditions', 'triggers'];

/** Who receives data: those to whom it is disclosed, and those who work for the controller. */
const shared: Question = {
  id: 'shared',
  answer(asking) {
    const disclosures = asking.facts('disclosures');
    // Those who are only named in disclosures are told as these say it.
    const processors = asking
      .facts('processors')
      .filter((fact) => asking.isShown(fact) && !isNever(asking, fact) && asking.value(fact, 'direct') !== true);
    const never = disclosures.filter((fact) => isNever(asking, fact));
    const going = disclosures.filter((fact) => !isNever(asking, fact));
    const entries = [
      ...processors.map((fact) => processorEntry(asking, fact)),
      ...going.flatMap((fact) => recipientEntries(asking, fact)),
    ];
    // What is never sold is said where that is asked.
    const other = never.filter((fact) => !isSale(asking, fact));
    const denials = entries.length + other.length > 0 ? other : never;
    const lines = [...rows(asking, sameGroups(asking, entries)), ...sentences(asking, denials)];
    return answered(asking, lines, entries.length > 0 ? [...going, ...processors] : denials);
  },
};

export default shared;

function processorEntry(asking: Asking, fact: Fact): Entry {
  return {
    about: asking.about(fact),
    possible: isPossible(asking, fact, conditions),
    label: nameOf(asking, fact),
  };
}

function recipientEntries(asking: Asking, fact: Fact): readonly Entry[] {
  const { model } = asking.telling;
  const about = asking.about(fact);
  const possible = isPossible(asking, fact, conditions);
  const ids = texts(asking.value(fact, 'to'));
  const detail = anonymous(asking, fact);
  const labels = ids.flatMap((id) => {
    const party = referred(model.facts, 'parties', id);
    return asking.isTold(party) ? [nameOf(asking, party)] : [];
  });
  const names = ids.length === 0 ? [asking.word('unnamed')] : labels;
  return names.map((label) => ({ about, possible, label: `${label}${detail}` }));
}

/** A party by its name; a processor that shares its name with others, or is only “a service”, with what it does. */
function nameOf(asking: Asking, fact: Fact): string {
  const readable = asking.read(fact);
  const label = String(readable.label);
  if (fact.kind !== 'processors' || !/^[a-z]/.test(label)) return label;
  const isVague = readable.singular === true || namesakes(asking, fact) > 1;
  const [does] = isVague ? listOf(readable.does) : [];
  if (does === undefined) return label;
  return `${label} that ${conjugated({ word: '', singular: readable.singular === true }, does)}`;
}

function namesakes(asking: Asking, { data }: Fact): number {
  return asking.facts('processors').filter((one) => one.data.label === data.label).length;
}

/** In brackets, what is disclosed where it is only data that identifies nobody. */
function anonymous(asking: Asking, fact: Fact): string {
  if (asking.value(fact, 'aggregated') === true) {
    asking.read(fact);
    return ` (${asking.word('aggregated')})`;
  }
  const categories = texts(asking.value(fact, 'data')).map((id) => asking.telling.model.facts.get(`categories.${id}`));
  const known = categories.filter((category) => asking.isTold(category));
  if (known.length === 0 || known.length < categories.length || !known.every(({ data }) => isAnonymous(data)))
    return '';
  return ` (${joined(
    known.map((category) => String(asking.read(category).label)),
    'and',
  )})`;
}

function isAnonymous({ kind, personal, inferred }: Fact['data']): boolean {
  if (kind === 'aggregated-data' || kind === 'de-identified-data') return true;
  return personal === false && !texts(inferred).includes('personal');
}
