import { widthOf } from './text-width';

/** A label of more lines than this ends in an ellipsis: the table has it in full. */
const mostLines = 16;
/** Characters that belong to the one before. */
const clusters = /\P{M}(?:\p{M}|\p{Cf})*|\p{M}+/gu;

/** The lines of a text, none wider than `width` in type of a size; a word that is wider is broken. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (words: string) => widthOf(words, size) <= width;
  for (const word of wordsOf(text)) {
    if (fits(line === '' ? word : `${line} ${word}`)) {
      line = line === '' ? word : `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const cluster of fits(word) ? [word] : (word.match(clusters) ?? [])) {
      if (line !== '' && !fits(line + cluster)) {
        lines.push(line);
        line = '';
      }
      line += cluster;
    }
    if (lines.length > mostLines) break;
  }
  if (line !== '') lines.push(line);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…'];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
