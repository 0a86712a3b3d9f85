import { thousandthsOf } from './text-width';

/** A label of more lines than this ends in an ellipsis: the table has it in full. */
const mostLines = 16;

/** The lines of a text, none wider than `width` in type of a size; a word that is wider is broken. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  const space = thousandthsOf(' ');
  const fits = (taken: number) => (taken * size) / 1000 <= width;
  let line = '';
  let taken = 0;
  for (const word of wordsOf(text)) {
    const needed = thousandthsOf(word);
    const together = line === '' ? needed : taken + space + needed;
    if (fits(together)) {
      line = line === '' ? word : `${line} ${word}`;
      taken = together;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    taken = 0;
    for (const cluster of fits(needed) ? [word] : clustersOf(word)) {
      const more = thousandthsOf(cluster);
      if (line !== '' && !fits(taken + more)) {
        lines.push(line);
        line = '';
        taken = 0;
      }
      line += cluster;
      taken += more;
    }
    if (lines.length > mostLines) break;
  }
  if (line !== '') lines.push(line);
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), '…'];
}

/** Characters with those that belong to the one before. */
function clustersOf(word: string): readonly string[] {
  return word.match(/\P{M}(?:\p{M}|\p{Cf})*|\p{M}+/gu) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
