import { type VocabularyName, vocabulary } from '../../src/model/vocabulary';
import { anchorOf, isShortcut } from './definitions';
import { type DocumentedNode, type DocumentedSchema, definitionOf } from './documented-schema';
import { headingAnchor } from './heading-anchor';

/** What may stand at a place, in words that lead to where they are explained: "list: id from `contacts`". */
export function formInWords(schema: DocumentedSchema, node: DocumentedNode): string {
  if (node.type === 'array' && node.items) {
    const key = node['x-refers'];
    return `list: ${key === undefined ? formInWords(schema, node.items) : idFrom(schema, key)}`;
  }
  if (node['x-refers']) return idFrom(schema, node['x-refers']);
  const name = definitionOf(node);
  const target = name === undefined ? undefined : schema.$defs[name];
  if (name !== undefined && target) {
    return isShortcut(target) ? formInWords(schema, target) : `[${lowered(target.title)}](#${anchorOf(schema, name)})`;
  }
  if (node['x-vocabulary']) return `word of ${vocabularyLink(node['x-vocabulary'])}`;
  if (node.enum) return wordsIn(node.enum, node.enumDescriptions);
  if (node.properties) return 'keys and values, as below';
  if (typeof node.additionalProperties === 'object')
    return `entries by id: ${formInWords(schema, node.additionalProperties)}`;
  if (node.type === 'boolean') return '`true` or `false`';
  return node.type === 'integer' ? `whole number from ${node.minimum} to ${node.maximum}` : 'text';
}

/** A link to the words of a vocabulary. */
export function vocabularyLink(name: string): string {
  const { title } = vocabulary[name as VocabularyName];
  return `[${lowered(title)}](vocabulary.md#${headingAnchor(title)})`;
}

function idFrom(schema: DocumentedSchema, key: string): string {
  return Object.hasOwn(schema.properties, key) ? `id from [\`${key}\`](#${headingAnchor(key)})` : `id from \`${key}\``;
}

function wordsIn(words: readonly string[], meanings: readonly string[] = []): string {
  return words.map((word, index) => (meanings[index] ? `\`${word}\`: ${meanings[index]}` : `\`${word}\``)).join('<br>');
}

function lowered(text = ''): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
