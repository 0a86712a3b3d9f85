import type { Block } from '../view/types';
import type { Chunk } from './join-blocks';
import { partsOf } from './markdown-to-html';
import { tidyMarkdown } from './tidy-markdown';

/** A number as Markdown prints it: nothing in it can begin markup. */
export function printedNumber(number: string): string {
  return number.replace(/[!-'*+,/:-@[-`{-~]/g, '\\$&');
}

/** A block with its number: `1.` makes it an item of a list, any other number stands before its text. */
export function blockChunk({ number, markdown }: Block): Chunk {
  const text = tidyMarkdown(markdown);
  if (number === undefined) return { markdown: text };
  if (!/^\d{1,9}\.$/.test(number)) {
    const printed = printedNumber(number).replace(/^(\d+)\)$/, '$1\\)');
    return { markdown: startsWithParagraph(text) ? `${printed} ${text}` : `${printed}\n\n${text}` };
  }
  const indent = ' '.repeat(number.length + 1);
  return { markdown: `${number} ${text.replace(/\n(?!\n)/g, `\n${indent}`)}`, item: Number.parseInt(number, 10) };
}

/** Blocks under a heading that runs into the first of them, where that begins with a plain paragraph. */
export function leadChunks(lead: string, blocks: readonly Block[]): Chunk[] {
  const [first, ...rest] = blocks.map(blockChunk);
  const bold = `**${lead}**`;
  if (!first) return [{ markdown: bold }];
  if (first.item === undefined && startsWithParagraph(first.markdown)) {
    return [{ markdown: `${bold} ${first.markdown}` }, ...rest];
  }
  return [{ markdown: bold }, first, ...rest];
}

function startsWithParagraph(markdown: string): boolean {
  return partsOf(markdown)[0]?.type === 'paragraph';
}
