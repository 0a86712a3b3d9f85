import type { Printed } from './reading';

/** A page as far as it is looked at here: sections of blocks, each with the facts that it says. */
export interface Page {
  readonly opening: readonly PageBlock[];
  readonly sections: readonly PageSection[];
  readonly closing: readonly PageBlock[];
}

interface PageBlock {
  readonly facts: readonly string[];
  readonly markdown: string;
}

interface PageSection {
  readonly id: string;
  readonly blocks: readonly PageBlock[];
  readonly sections: readonly PageSection[];
}

/** What a page says, piece by piece, as plain text. */
export function printedIn({ opening, sections, closing }: Page): readonly Printed[] {
  return [
    ...opening.map((block) => printed(block)),
    ...sections.flatMap(inSection),
    ...closing.map((block) => printed(block)),
  ];
}

function inSection({ id, blocks, sections }: PageSection): readonly Printed[] {
  return [...blocks.map((block) => printed(block, id)), ...sections.flatMap(inSection)];
}

function printed({ facts, markdown }: PageBlock, section?: string): Printed {
  return { facts, text: plainText(markdown), ...(section === undefined ? {} : { section }) };
}

// An escaped bracket opens no link, and neither part of a link holds what could open another: many brackets stay cheap.
const link = /\\.|\[((?:\\.|[^[\]\\])*)\]\([^()\s]*\)/g;

/** What any mark holds or begins with; most blocks are plain text. */
const marked = /[\\[*_`&]|^[^\S\r\n]*[-\d]/m;

/** Markdown as our templates write it, without its marks: links become their texts, escapes the characters they stand for. */
export function plainText(markdown: string): string {
  if (!marked.test(markdown)) return markdown;
  return markdown
    .replace(/\\\n/g, '\n')
    .replace(link, (found, label: string | undefined) => label ?? found)
    .replace(/^\s*(?:[-*]|\d+[.)])\s+/gm, '')
    .replace(/(?<!\\)(\*\*|[*_`])/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\\([\\!"#$%&'()*+,\-./:;<=>?@[\]^_`{|}~])/g, '$1');
}
