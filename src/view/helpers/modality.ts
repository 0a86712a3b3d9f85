import { isPlural } from '../english/nouns';
import { acting, type Modality } from '../english/verbs';
import type { Hash, Helper } from './structure';

/** Helpers for who does something under the modality of the fact, where that is not simply what we do. */
export const modalityHelpers: Readonly<Record<string, Helper>> = {
  /** What the reader does: `{{youAct "give"}}` → “you give”, “you may give”, “you never give”. */
  youAct(telling, readable, phrase: string, hash: Hash) {
    return acting({ word: telling.current.person.subject, singular: false }, phrase, modalityOf(readable, hash));
  },
  /** What anybody or anything does: `{{acts "changes" "take effect"}}` → “changes may take effect”. */
  acts(_telling, readable, subject: string, phrase: string, hash: Hash) {
    return acting({ word: subject, singular: !isPlural(subject) }, phrase, modalityOf(readable, hash));
  },
  /** What we promise: “we will ask”, “we may ask”, “we will never ask”. */
  will(telling, readable, phrase: string, hash: Hash) {
    const modality = modalityOf(readable, hash);
    if (modality !== 'does' && modality !== 'never') return acting(telling.we, phrase, modality).trimEnd();
    return `${telling.we.word} will ${modality === 'never' ? 'never ' : ''}${phrase}`.trimEnd();
  },
  /** What a right gives: “have the right to”, “may”, “do not have the right to”. */
  entitled(_telling, readable, hash: Hash) {
    const words: Readonly<Record<Modality, string>> = {
      does: 'have the right to',
      will: 'will have the right to',
      would: 'would have the right to',
      may: 'may',
      must: 'must',
      never: 'do not have the right to',
      reserves: 'reserve the right to',
    };
    return words[modalityOf(readable, hash)];
  },
  /** What a choice allows: “can”, “may”, “must”, “cannot”. */
  able(_telling, readable, hash: Hash) {
    const words: Readonly<Record<Modality, string>> = {
      does: 'can',
      will: 'will be able to',
      would: 'would be able to',
      may: 'may',
      must: 'must',
      never: 'cannot',
      reserves: 'reserve the right to',
    };
    return words[modalityOf(readable, hash)];
  },
};

/** Whether and how something happens: as the template says it, else as the fact does. */
export function modalityOf(readable: Readonly<Record<string, unknown>>, hash: Hash = {}): Modality {
  return (hash.modality ?? readable.modality ?? 'does') as Modality;
}
