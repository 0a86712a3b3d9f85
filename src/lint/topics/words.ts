import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';

const phrases = [
  'label',
  'name',
  'to',
  'means',
  'where',
  'when',
  'why',
  'until',
  'timing',
  'qualifier',
  'text',
  'note',
  'help',
  'company',
  'service',
];
const listsOfPhrases = [
  'aka',
  'does',
  'parts',
  'acts',
  'covers',
  'examples',
  'effects',
  'caveats',
  'conditions',
  'except',
];

/** The words of the author in a fact, as one text: its phrases and sentences, without ids and words of the vocabulary. */
export function wordsOf({ data }: Fact): string {
  const single = phrases.map((field) => data[field]).filter((value) => typeof value === 'string');
  return [...single, ...listsOfPhrases.flatMap((field) => texts(data[field]))].join('; ');
}
