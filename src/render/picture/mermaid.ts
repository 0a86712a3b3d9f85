import type { Drawing, Node } from '../../view/picture/types';
import { inlineToText } from '../markdown-to-html';

/** A drawing as a Mermaid flowchart, fenced for Markdown: the same nodes and lines as in the SVG. */
export function mermaidOf(drawing: Drawing): string {
  return [
    '```mermaid',
    'flowchart LR',
    `  accTitle: ${plain(drawing.columns.join(', '))}`,
    ...drawing.nodes.map((node) => `  ${node.id}${boxed(node)}`),
    ...drawing.edges.map(({ from, to }) => `  ${from} --> ${to}`),
    '```',
  ].join('\n');
}

/** Data in plain boxes, purposes in rounded ones, recipients in those with double sides. */
function boxed(node: Node): string {
  const [open, close] = (
    [
      ['[', ']'],
      ['(', ')'],
      ['[[', ']]'],
    ] as const
  )[node.column];
  const note = node.note === undefined ? [] : [`${node.note}:`];
  const text = [...note, ...node.labels].map((label) => plain(inlineToText(label))).join('<br>');
  return `${open}"${text}"${close}`;
}

/** What most labels are without: all that is not surely shown as it is. */
const special = /[^A-Za-z0-9 ,()’“”]|^ | $| {2}/;

/**
 * Text that Mermaid shows as it is: letters, digits and the little punctuation that never means anything to it stay, all
 * else is written as the number of the character. A full stop after a digit would begin a list.
 */
function plain(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[^A-Za-z0-9 ,()’“”.-]|(?<=\d)\.|^-|(?<= )-|-(?= )/gu, (character) =>
      character > '\x7f' && isLetter(character) ? character : `#${character.codePointAt(0)};`,
    );
}

/** True for a letter, a mark or a digit of any script. */
function isLetter(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}
