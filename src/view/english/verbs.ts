import { joined } from './nouns';

/** Whether and how something happens, as the author says it. */
export type Modality = 'does' | 'will' | 'would' | 'may' | 'must' | 'never' | 'reserves';

/** Who acts: the word, and whether its verbs take the form of “it” (collects) or of “we” (collect). */
export interface Subject {
  readonly word: string;
  readonly singular: boolean;
}

const irregular: Readonly<Record<string, string>> = { have: 'has', be: 'is', do: 'does', are: 'is' };

/** The verb as “it” takes it: collects, carries, discloses, has. */
export function thirdPerson(verb: string): string {
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  if (known) return known;
  if (/(s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

const adverb = /^(also|only|always|generally|never|automatically|then|not|\w+ly)$/;
/** A verb phrase in the infinitive, in the form its subject takes: “make and keep it” → “makes and keeps it”. */
export function conjugated(subject: Subject, phrase: string): string {
  if (/^not /.test(phrase)) return `${subject.singular ? 'does' : 'do'} ${phrase}`;
  if (!subject.singular) return phrase.replace(/^be\b/, 'are');
  const words = phrase.split(' ');
  let index = 0;
  while (index < words.length - 1 && adverb.test(words[index] ?? '')) index++;
  // “use and disclose”, “sell, rent or share”: every verb of the row takes the form.
  for (;;) {
    const word = words[index] ?? '';
    const comma = word.endsWith(',');
    words[index] = comma ? `${thirdPerson(word.slice(0, -1))},` : thirdPerson(word);
    if (comma && index + 1 < words.length) index += /^(and|or)$/.test(words[index + 1] ?? '') ? 2 : 1;
    else if (/^(and|or)$/.test(words[index + 1] ?? '') && index + 2 < words.length) index += 2;
    else return words.join(' ');
    if (index >= words.length) return words.join(' ');
  }
}

/** Subject and verb phrase under a modality: “we may collect”, “Acme never sells”, “we reserve the right to refuse”. */
export function acting(subject: Subject, phrase: string, modality: Modality = 'does'): string {
  return `${subject.word} ${predicate(subject, phrase, modality)}`;
}

/** Subject and several verb phrases in a row, each in the form its subject takes: “trains employees and makes them aware”. */
export function actingAll(subject: Subject, phrases: readonly string[], modality: Modality = 'does'): string {
  const word = modality === 'never' ? 'or' : 'and';
  if (modality !== 'does' && modality !== 'never') return acting(subject, joined(phrases, word), modality);
  const rows = joined(
    phrases.map((phrase) => conjugated(subject, phrase)),
    word,
  );
  return `${subject.word} ${modality === 'never' ? 'never ' : ''}${rows}`;
}

/** The verb phrase alone under a modality; a `never` never loses its “never”. */
export function predicate(subject: Subject, phrase: string, modality: Modality = 'does'): string {
  switch (modality) {
    case 'will':
    case 'would':
    case 'may':
    case 'must':
      return `${modality} ${phrase}`;
    case 'never':
      return /^be\b/.test(phrase)
        ? phrase.replace(/^be/, `${subject.singular ? 'is' : 'are'} never`)
        : `never ${conjugated(subject, phrase)}`;
    case 'reserves':
      return `${subject.singular ? 'reserves' : 'reserve'} the right to ${phrase}`;
    default:
      return conjugated(subject, phrase);
  }
}

/** “is”, “are”, “will be”, “may be”, “must be”, “is never”, before a participle. */
export function being(plural: boolean, modality: Modality = 'does'): string {
  const is = plural ? 'are' : 'is';
  switch (modality) {
    case 'reserves':
      return 'may be';
    case 'will':
    case 'would':
    case 'may':
    case 'must':
      return `${modality} be`;
    case 'never':
      return `${is} never`;
    default:
      return is;
  }
}
