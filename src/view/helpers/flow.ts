import { joined } from '../english/nouns';
import { type Modality, predicate } from '../english/verbs';
import { listOf, markOf } from '../lists';
import type { Telling } from '../telling';

/** Keeps a block of Markdown apart from the sentence around it and gives the mark that stands for it. */
export function inset(telling: Telling, markdown: string): string {
  telling.current.insets.push({ markdown });
  return markOf(telling.current.insets.length - 1);
}

/** The form of a list inside a fact: the one that is asked for, or the outline's own. */
export function listForm(telling: Telling) {
  const { form } = telling.current;
  return form === 'prose' || form === 'inline' || form === 'table' ? (telling.model.outline.lists ?? 'bullets') : form;
}

/** The verb before a list of what we do: “will”, “may”, “will not”. */
export function listVerb(telling: Telling, modality: Modality): string {
  if (modality === 'does') return 'will';
  return modality === 'never' ? 'will not' : predicate(telling.we, '', modality).trimEnd();
}

/** Items in a sentence; as a list of their own, after a colon, where that field is asked for as a list. */
export function flowing(
  telling: Telling,
  field: string,
  items: readonly string[],
  word: 'and' | 'or' | 'none',
  options: { readonly before?: string; readonly colon?: string } = {},
): string {
  if (items.length === 0) return '';
  const joiner = telling.current.join ?? word;
  if (telling.current.list === field && items.length > 1) {
    return `${options.colon ?? options.before ?? ''}: ${inset(telling, listOf(items, listForm(telling), joiner))}`;
  }
  return `${options.before ? `${options.before} ` : ''}${joined(items, joiner === 'none' ? '' : joiner)}`;
}
