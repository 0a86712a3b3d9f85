import { nearest } from '../core/nearest';
import { cited } from '../model/complaints/wording';
import { similarWords } from '../model/complaints/words';
import { listed } from '../model/fact-words';
import { formats } from '../model/formats';
import type { AspectName } from './aspect-names';
import { type Lexicon, lexiconOf } from './lexicon';
import { meantBy } from './word-pattern';

/** A word of a rule that is none, in words. */
export interface Unknown {
  readonly message: string;
  readonly help: string;
}

/** Lists of so many words are given in full. */
const few = 30;

/** What is wrong with a word of a rule; undefined for one that stands for something. */
export function unknownWord(text: string, aspect: AspectName | 'states', keys: readonly string[]): Unknown | undefined {
  const lexicon = lexiconOf(aspect, keys);
  const meant = meantBy(text, lexicon);
  if (meant === 'anything' || meant.size > 0) return undefined;
  const word = text.endsWith('/*') ? text.slice(0, -2) : text;
  const { title, words, vocabulary } = lexicon;
  const place = vocabulary ? `in the vocabulary of ${title}` : `one of the ${title}`;
  if (word.includes('*')) {
    return {
      message: `${cited(text)} fits no word ${vocabulary ? 'of' : 'among'} the ${vocabulary ? `vocabulary of ${title}` : title}`,
      help: adviceOn(words),
    };
  }
  if (aspect === 'countries') {
    const { what, explain } = formats.region;
    return { message: `${cited(word)} is not ${what}`, help: explain(word).help ?? adviceOn(words) };
  }
  const near = vocabulary ? similarWords(vocabulary, word) : [nearest(word, words) ?? ''].filter((one) => one !== '');
  return {
    message: `${cited(word)} is not ${place}`,
    help: near.length > 0 ? `did you mean ${listed(near, 'or')}?` : adviceOn(words),
  };
}

function adviceOn(words: readonly Lexicon['words'][number][]): string {
  return words.length > 0 && words.length <= few ? `the words are ${listed(words)}` : 'choose another word';
}
