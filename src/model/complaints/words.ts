import { nearest } from '../../core/nearest';
import { allows, constraintAt, idConstraint } from '../constraints';
import { listed } from '../fact-words';
import { type FormatName, formats } from '../formats';
import { findTerm, type VocabularyName, vocabulary } from '../vocabulary';
import type { Case, Complaint } from './complaint';
import { wrongId } from './keys';
import { advised, cited, nameOfValue } from './wording';

/** A word that is not of the words or of the form asked for; undefined for text that the schema takes. */
export function wrongWord(given: Case, text: string): Complaint | undefined {
  const { node } = given;
  const name = node['x-vocabulary'] as VocabularyName | undefined;
  if (node.enum) return node.enum.includes(text) ? undefined : unknownValue(given, node.enum, text);
  if (name) return findTerm(name, text) ? undefined : unknownWord(given, name, text);
  if (node.format && Object.hasOwn(formats, node.format)) return wrongFormat(node.format as FormatName, text);
  if (node.pattern === undefined) return undefined;
  if (node.pattern === idConstraint.pattern) return isId(text) ? undefined : wrongId(text);
  return new RegExp(node.pattern, 'u').test(text) ? undefined : wrongForm(given, text);
}

function isId(text: string): boolean {
  const { pattern = '', maxLength = 0, not } = idConstraint;
  return new RegExp(pattern, 'u').test(text) && text.length <= maxLength && !not?.enum?.includes(text);
}

function unknownValue({ mistake: { path } }: Case, values: readonly string[], text: string): Complaint {
  const near = nearest(text, values);
  const all = `the values allowed are ${listed(values)}`;
  return {
    what: 'value-unknown',
    message: `${cited(text)} is not a value of ${nameOfKey(path)}`,
    help: near === undefined ? all : `did you mean \`${near}\`? ${all}`,
  };
}

function nameOfKey(path: Case['mistake']['path']): string {
  return cited(path.findLast((step) => typeof step === 'string') ?? '');
}

/** A vocabulary of so many words is listed. */
const few = 16;

function unknownWord({ node, mistake: { path }, grammar }: Case, name: VocabularyName, text: string): Complaint {
  const { title, terms } = vocabulary[name];
  const ids = Object.keys(terms);
  const similar = similarWords(name, text);
  const advice: string[] = [];
  if (similar.length > 0) advice.push(`did you mean ${listed(similar, 'or')}?`);
  if (ids.length <= few) advice.push(`the words are ${listed(ids)}`);
  else if (allows(node, 'object')) {
    advice.push(
      `${similar.length > 0 ? 'if not,' : 'choose another word, or'} give an item of your own: \`${ownItem(text)}\``,
    );
  } else if (similar.length === 0)
    advice.push(isOptional(grammar, path) ? 'choose another word, or delete the key' : 'choose another word');
  return {
    what: 'word-unknown',
    message: `${cited(text)} is not in the vocabulary of ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    help: advice.join(' '),
  };
}

/** The words of a vocabulary most like a text: by id, by label, or with all its words in the id. */
export function similarWords(name: VocabularyName, text: string): readonly string[] {
  const { terms } = vocabulary[name];
  const ids = Object.keys(terms);
  const near = nearest(text.replace(/[\s_]+/g, '-'), ids);
  if (near !== undefined) return [near];
  const label = nearest(
    text,
    Object.values(terms).map((term) => term.label),
  );
  const labelled = ids.find((id) => terms[id]?.label === label);
  if (labelled !== undefined) return [labelled];
  const parts = text
    .slice(0, 64)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part.length > 2);
  if (parts.length === 0) return [];
  return ids.filter((id) => parts.every((part) => id.split('-').includes(part))).slice(0, 3);
}

function ownItem(text: string): string {
  const words = text.slice(0, 40).match(/[A-Za-z0-9]+/g) ?? ['own'];
  return `{id: ${
    words
      .join('-')
      .toLowerCase()
      .replace(/^[^a-z]+/, '') || 'own'
  }, label: ${words.join(' ')}}`;
}

function isOptional({ whole }: Case['grammar'], path: Case['mistake']['path']): boolean {
  const key = path.at(-1);
  return typeof key === 'string' && !constraintAt(path.slice(0, -1), whole)?.required?.includes(key);
}

function wrongFormat(name: FormatName, text: string): Complaint | undefined {
  const { validate, explain, what, example } = formats[name];
  if (validate(text)) return undefined;
  const { why, help } = explain(text);
  const message = `${cited(text)} is not ${what}${why ? `: ${why}` : ''}`;
  const kind = name === 'siteUrl' || name === 'sourceUrl' ? 'url' : name;
  return { what: `${kind}-wrong`, message, help: help ?? `write ${what} such as \`${example}\`` };
}

/** A text that is not written the way the schema asks. */
export function wrongForm({ node, mistake: { path } }: Case, text: string): Complaint {
  const advice = advised(node);
  return {
    what: 'form-wrong',
    message: `${cited(text)} cannot be ${typeof path.at(-1) === 'string' ? 'the value of ' : ''}${nameOfValue(path)}`,
    ...(advice !== '' && { help: `expected: ${advice}` }),
  };
}
