import type { Path } from '../../core/source';
import type { Constraint } from '../constraints';

/** What the author wrote, in backticks: on one line, and cut after 60 characters. */
export function cited(value: unknown): string {
  const text = (typeof value === 'string' ? value : String(value)).slice(0, 400).replace(/\s+/g, ' ').trim();
  const characters = [...text];
  const short = characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
  return `\`${short.replaceAll('`', "'")}\``;
}

/** The name of a map: `rights.access` in backticks, or `item 2 of` a list. */
export function nameOfMap(path: Path): string {
  const index = path.findLastIndex((step) => typeof step === 'number');
  if (index === -1) return cited(path.join('.'));
  const list = cited(
    path
      .slice(0, index)
      .filter((step) => typeof step === 'string')
      .join('.'),
  );
  const item = `item ${Number(path[index]) + 1} of ${list}`;
  return index === path.length - 1 ? item : `${cited(path.slice(index + 1).join('.'))} in ${item}`;
}

/** The name of a value: its key in backticks, or `item 2 of` the key of its list. */
export function nameOfValue(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'string') return cited(last);
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  return `item ${Number(last) + 1} of ${cited(key)}`;
}

/** The first sentence of a description, to go on after a colon: `the word of the vocabulary`. */
export function aboutOf(node: Constraint): string {
  const [first = ''] = (node.description ?? '').split(/\.(?:\s|$)/, 1);
  return /^[A-Z][a-z' ]/.test(first) ? first.charAt(0).toLowerCase() + first.slice(1) : first;
}

/** The description of a value with an example in one line of YAML, for advice. */
export function advised(node: Constraint): string {
  const example = exampleOf(node);
  const about = aboutOf(node);
  if (example === undefined) return about;
  return about === '' ? `such as \`${example}\`` : `${about}, such as \`${example}\``;
}

/** The example of the schema in one line of YAML, where it fits. */
export function exampleOf(node: Constraint): string | undefined {
  const [example] = node.examples ?? [];
  const text = example === undefined ? undefined : inline(example);
  return text !== undefined && text.length <= 80 ? text : undefined;
}

/** A value in one line of YAML. */
export function inline(value: unknown): string {
  if (typeof value === 'string') return isPlain(value) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .map(([key, inside]) => `${key}: ${inline(inside)}`)
    .join(', ')}}`;
}

/** True for text that stays text without quotes, inside brackets too. */
function isPlain(text: string): boolean {
  if (/^(?:true|false|null)$/i.test(text) || /: |:$| #|\s$/.test(text)) return false;
  return /^[A-Za-z][^,[\]{}#"`\n]*$/.test(text) || /^\d{4}-\d{2}-\d{2}$/.test(text);
}
