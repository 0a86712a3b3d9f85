import type { Form } from '../model/model';
import { capital } from './english/nouns';
import { tidy } from './english/sentences';

/** The marks between which the number of an inset stands in a text. */
const OPEN = '\u0001';
const CLOSE = '\u0002';
const insetMark = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');

/** The mark for the inset of a number. */
export function markOf(inset: number): string {
  return `${OPEN}${inset}${CLOSE}`;
}

/** How the nth item of a list is marked: `1.`, `(b)`, `(iii)`, `-`; bare lines have no mark. */
export function markerOf(form: Form, index: number): string {
  switch (form) {
    case 'numbers':
      return `${index + 1}.`;
    case 'letters':
      return `(${letters(index)})`;
    case 'roman':
      return `(${roman(index + 1)})`;
    case 'lines':
      return '';
    default:
      return '-';
  }
}

/** 0 → a, 25 → z, 26 → aa. */
export function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** A number in small Roman digits. */
export function roman(value: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = value;
  let text = '';
  for (const [amount, digit] of digits) {
    while (rest >= amount) {
      text += digit;
      rest -= amount;
    }
  }
  return text;
}

/** Items as a Markdown list of a form; sentences keep their full stops, fragments get the marks that join them. */
export function listOf(items: readonly string[], form: Form, word: 'and' | 'or' | 'none' = 'and'): string {
  const ended = items.some((item) => /[.!?:][”’")*_\]]*$/.test(item) || item.includes('\n'));
  const marked = form === 'bullets' || form === 'lines' || ended || word === 'none' ? items : punctuated(items, word);
  const finished = ended
    ? marked.map((item) =>
        /[.!?:][”’")*_\]]*$/.test(item) || item.includes('\n') ? capital(item) : `${capital(item)}.`,
      )
    : marked;
  if (form === 'lines' || form === 'letters' || form === 'roman') {
    return finished.map((item, index) => `${markerOf(form, index)} ${item}`.trim()).join('\\\n');
  }
  return finished.map((item, index) => itemOf(markerOf(form, index), item)).join('\n');
}

/** Lines of an address, one below the other. */
export function linesOf(lines: readonly string[]): string {
  return lines.join('\\\n');
}

/** A text with its insets back in place: each stands as a block of its own between paragraphs. */
export function withInsets(text: string, insets: readonly { readonly markdown: string }[]): string {
  if (!text.includes(OPEN)) return tidy(text).replaceAll('\u0004', '');
  const blocks: string[] = [];
  let from = 0;
  const paragraph = (words: string) => {
    const folded = tidy(words).replaceAll('\u0004', '');
    if (folded !== '') blocks.push(folded);
  };
  for (const match of text.matchAll(insetMark)) {
    paragraph(text.slice(from, match.index));
    const inset = insets[Number(match[1])];
    if (inset) blocks.push(inset.markdown.replaceAll('\u0004', ''));
    from = match.index + match[0].length;
  }
  paragraph(text.slice(from));
  return blocks.join('\n\n');
}

function punctuated(items: readonly string[], word: 'and' | 'or'): readonly string[] {
  return items.map((item, index) => {
    if (index === items.length - 1) return `${item}.`;
    return index === items.length - 2 ? `${item}; ${word}` : `${item};`;
  });
}

function itemOf(marker: string, item: string): string {
  const indent = ' '.repeat(marker.length + 1);
  const [first = '', ...rest] = item.split('\n');
  return [`${marker} ${first}`, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
}
