import { isPlural } from '../english/nouns';
import { acting, type Modality } from '../english/verbs';
import type { Telling } from '../telling';
import type { Helper, HelperOptions } from './structure';

/** Helpers for who does something under the modality of the fact, where that is not simply what we do. */
export function modalityHelpers(telling: Telling): Readonly<Record<string, Helper>> {
  const modalityOf = (context: unknown, options: HelperOptions): Modality =>
    (options.hash.modality ?? (context as Record<string, unknown> | undefined)?.modality ?? 'does') as Modality;
  return {
    /** What the reader does: `{{youAct "give"}}` → “you give”, “you may give”, “you never give”. */
    youAct(this: unknown, phrase: string, options: HelperOptions) {
      return acting({ word: telling.current.person.subject, singular: false }, phrase, modalityOf(this, options));
    },
    /** What anybody or anything does: `{{acts "changes" "take effect"}}` → “changes may take effect”. */
    acts(this: unknown, subject: string, phrase: string, options: HelperOptions) {
      return acting({ word: subject, singular: !isPlural(subject) }, phrase, modalityOf(this, options));
    },
    /** What we promise: “we will ask”, “we may ask”, “we will never ask”. */
    will(this: unknown, phrase: string, options: HelperOptions) {
      const modality = modalityOf(this, options);
      if (modality !== 'does' && modality !== 'never') return acting(telling.we, phrase, modality).trimEnd();
      return `${telling.we.word} will ${modality === 'never' ? 'never ' : ''}${phrase}`.trimEnd();
    },
    /** What a right gives: “have the right to”, “may”, “do not have the right to”. */
    entitled(this: unknown, options: HelperOptions) {
      const words: Readonly<Record<Modality, string>> = {
        does: 'have the right to',
        will: 'will have the right to',
        would: 'would have the right to',
        may: 'may',
        must: 'must',
        never: 'do not have the right to',
        reserves: 'reserve the right to',
      };
      return words[modalityOf(this, options)];
    },
    /** What a choice allows: “can”, “may”, “must”, “cannot”. */
    able(this: unknown, options: HelperOptions) {
      const words: Readonly<Record<Modality, string>> = {
        does: 'can',
        will: 'will be able to',
        would: 'would be able to',
        may: 'may',
        must: 'must',
        never: 'cannot',
        reserves: 'reserve the right to',
      };
      return words[modalityOf(this, options)];
    },
  };
}
