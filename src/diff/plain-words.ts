import { folded } from './same';

const escapes = /\\([!-/:-@[-`{-~])/g;
const links = /\[([^[\]]+)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
const emphasis = /(\*\*|__|[*_])(?=\S)(.*?\S)\1/g;
const code = /`([^`]+)`/g;

/** An author's text without Markdown and with its spaces folded: links are their words, emphasis is gone. */
export function plainWords(text: string): string {
  // What is escaped is put aside, so that it is not read as Markdown.
  const kept: string[] = [];
  const keep = (_: string, words: string) => `\u0000${kept.push(words) - 1}\u0000`;
  const plain = folded(text.replace(/\u0000/g, ''))
    .replace(escapes, keep)
    .replace(code, keep)
    .replace(links, '$1')
    .replace(emphasis, (whole, marks: string, words: string, at: number, all: string) =>
      marks.startsWith('_') && (isWordAt(all, at - 1) || isWordAt(all, at + whole.length)) ? whole : words,
    )
    .replace(emphasis, '$2');
  return plain.replace(/\u0000(\d+)\u0000/g, (_, index: string) => kept[Number(index)] ?? '');
}

function isWordAt(text: string, index: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(index));
}
