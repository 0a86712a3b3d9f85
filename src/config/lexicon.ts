import { type VocabularyName, vocabulary, withBroader } from '../model/vocabulary';
import { definitionOf, schemaOf } from '../model/walk';
import type { AspectName } from './aspect-names';

/** The words that may stand for one aspect of a fact. */
export interface Lexicon {
  /** What they are called: `data items`. */
  readonly title: string;
  readonly words: readonly string[];
  /** The vocabulary in which an unknown word is looked for; absent where there is none. */
  readonly vocabulary?: VocabularyName;
  /** A word and all that cover it. */
  wider(word: string): readonly string[];
}

/** The words for an aspect; those of `kind` and of `states` are other ones under each key. */
export function lexiconOf(aspect: AspectName | 'states', keys: readonly string[] = []): Lexicon {
  switch (aspect) {
    case 'countries':
      return placesLexicon;
    case 'legalBases':
      return fromVocabularies('legalBases', 'specialConditions');
    case 'action':
      return listed('actions', ['collection', 'disclosures', 'transfers'].flatMap(actionsUnder));
    case 'modality':
      return listed('modalities', definitionOf('modality').enum ?? []);
    case 'states':
      return listed(
        'fields',
        keys.flatMap((key) => Object.keys(schemaOf(key).properties ?? {})),
      );
    case 'kind':
      return kindsUnder(keys);
    default:
      return fromVocabularies(vocabularies[aspect]);
  }
}

const vocabularies = {
  data: 'dataItems',
  purposes: 'purposes',
  recipients: 'recipients',
  safeguards: 'transferMechanisms',
  audiences: 'audiences',
  sources: 'sources',
} as const;

function fromVocabularies(...names: readonly [VocabularyName, ...VocabularyName[]]): Lexicon {
  return {
    title: titleOf(names[0]),
    words: names.flatMap((name) => Object.keys(vocabulary[name].terms)),
    vocabulary: names[0],
    wider: (word) => names.flatMap((name) => withBroader(name, word)),
  };
}

const places = fromVocabularies('countries', 'subdivisions');

/** The European Union lies in the European Economic Area, although it is no country. */
const placesLexicon: Lexicon = {
  ...places,
  wider: (word) => (word === 'EU' ? [word, 'EEA'] : places.wider(word)),
};

function listed(title: string, words: readonly string[]): Lexicon {
  return { title, words: [...new Set(words)], wider: (word) => [word] };
}

function actionsUnder(key: string): readonly string[] {
  const { action, or } = schemaOf(key).properties ?? {};
  return [action, or].flatMap((node) => node?.enum ?? node?.items?.enum ?? []);
}

/** The field of a fact that says what kind it is. */
export function kindField(key: string): 'kind' | 'role' | undefined {
  const fields = schemaOf(key).properties ?? {};
  if (Object.hasOwn(fields, 'kind')) return 'kind';
  return Object.hasOwn(fields, 'role') ? 'role' : undefined;
}

function kindsUnder(keys: readonly string[]): Lexicon {
  const nodes = keys.flatMap((key) => schemaOf(key).properties?.[kindField(key) ?? ''] ?? []);
  const names = nodes.flatMap((node) => (node['x-vocabulary'] as VocabularyName | undefined) ?? []);
  const ownWords = nodes.flatMap((node) => node.enum ?? []);
  const [first, ...more] = [...new Set(names)];
  const base = first === undefined ? listed(`kinds of ${keys.join(', ')}`, []) : fromVocabularies(first, ...more);
  const { vocabulary: name, ...rest } = base;
  // Words of several keys are no single vocabulary, and are told one by one.
  const isOne = names.length > 0 && ownWords.length === 0 && more.length === 0;
  return { ...rest, words: [...new Set([...base.words, ...ownWords])], ...(isOne && name && { vocabulary: name }) };
}

function titleOf(name: VocabularyName): string {
  const { title } = vocabulary[name];
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
