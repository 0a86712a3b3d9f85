import { CONTROLS } from './plain-line';

/** A stretch of Markdown between empty lines. Its lines, items and cells are inline Markdown, whatever that holds. */
export type PlainBlock = PlainParagraph | PlainList | PlainTable | PlainOther;

/** A paragraph; where it has several lines, it was broken by hand. */
export interface PlainParagraph {
  readonly type: 'paragraph';
  readonly raw: string;
  readonly lines: readonly string[];
}

/** A list with hyphens, or with numbers from `start` on. */
export interface PlainList {
  readonly type: 'list';
  readonly raw: string;
  readonly start: number | undefined;
  readonly items: readonly string[];
  /** There are lists in its items, which so are more than inline Markdown. */
  readonly isNested: boolean;
}

/** A table; the first of its rows is the head, and all have as many cells. */
export interface PlainTable {
  readonly type: 'table';
  readonly raw: string;
  readonly rows: readonly (readonly string[])[];
}

/** What stands in files of Markdown alone. */
export interface PlainOther {
  readonly type: 'heading' | 'code';
  readonly raw: string;
}

/** What begins a line that is nothing but text: no list, quotation, heading, rule, code or table does. */
const TEXT = /(?:\*\*?|(?!\d{1,9}[.)]))[^\s#>=\-+*_`~|<:&\\]/.source;

/** The rest of it, to a last character that is no white space. */
const REST = `[^${CONTROLS}]*[^\\s${CONTROLS}]`;

const LINE = new RegExp(`^${TEXT}(?:${REST})?$`);
const BROKEN_LINE = new RegExp(`^${TEXT}${REST}(?<!\\\\)$`);
const HEADING = new RegExp(`^#{1,6} (?![#\\\\])[^\\s${CONTROLS}](?:${REST}(?<![#\\\\]))?$`);
const CONTROL = new RegExp(`(?!\\n)[${CONTROLS}]`);
const CODE = /^```\w*\n[^`]*\n```$/;
const BULLET = /^(?: {2})*- (?!\[[ xX]\] )/;
const NUMBER = /^\d{1,9}\. (?!\[[ xX]\] )/;

/** True for a line that is a paragraph by how it begins. */
export function isPlainParagraph(markdown: string): boolean {
  return LINE.test(markdown);
}

/**
 * The parts of a block in which each tells by its first characters what it is, as those have that our templates write;
 * undefined for all others, for which it takes a reader of Markdown.
 */
export function plainBlocks(markdown: string): readonly PlainBlock[] | undefined {
  if (CODE.test(markdown)) return [{ type: 'code', raw: markdown }];
  const blocks: PlainBlock[] = [];
  for (const raw of markdown.split('\n\n')) {
    const before = blocks.at(-1);
    const above = before?.type === 'list' ? before : undefined;
    const longer = above && withListBelow(above, raw);
    const block = longer ?? blockOf(raw);
    // Other lists that follow one another may be one.
    if (!block || (!longer && above && block.type === 'list')) return undefined;
    if (longer) blocks.pop();
    blocks.push(block);
  }
  return blocks;
}

function blockOf(raw: string): PlainBlock | undefined {
  if (!raw.includes('\n')) {
    if (LINE.test(raw)) return { type: 'paragraph', raw, lines: [raw] };
    if (HEADING.test(raw)) return { type: 'heading', raw };
  }
  if (raw.startsWith('- ')) return listOf(raw, BULLET);
  if (NUMBER.test(raw)) return listOf(raw, NUMBER);
  if (raw.startsWith('| ')) return tableOf(raw);
  const lines = raw.split('\\\n');
  const isBroken = lines.length > 1 && lines.every((line) => BROKEN_LINE.test(line));
  return isBroken ? { type: 'paragraph', raw, lines } : undefined;
}

function listOf(raw: string, begins: RegExp): PlainList | undefined {
  const items: string[] = [];
  let isNested = false;
  for (const line of raw.split('\n')) {
    const mark = begins.exec(line)?.[0] ?? '';
    const item = line.slice(mark.length);
    if (mark === '' || !LINE.test(item)) return undefined;
    items.push(item);
    isNested ||= mark.startsWith(' ');
  }
  return { type: 'list', raw, start: begins === NUMBER ? Number.parseInt(raw, 10) : undefined, items, isNested };
}

/** A list of one item that has another list in it, after an empty line; undefined where what follows is anything else. */
function withListBelow(list: PlainList, raw: string): PlainList | undefined {
  const [item = '', ...others] = list.items;
  const indent = ' '.repeat(list.raw.length - item.length);
  const lines = raw.split('\n');
  if (others.length > 0 || list.isNested || !lines.every((line) => line.startsWith(indent))) return undefined;
  const below = blockOf(lines.map((line) => line.slice(indent.length)).join('\n'));
  return below?.type === 'list' ? { ...list, raw: `${list.raw}\n\n${raw}`, isNested: true } : undefined;
}

function tableOf(raw: string): PlainTable | undefined {
  if (raw.includes('\\|') || CONTROL.test(raw)) return undefined;
  const [head = '', rule = '', ...body] = raw.split('\n');
  if (!/^\|(?: --- \|)+$/.test(rule)) return undefined;
  const width = rule.split('|').length;
  const rows = [head, ...body].map((row) => row.split('|'));
  const isWhole = (row: readonly string[]) => row.length === width && row[0] === '' && row[width - 1] === '';
  if (!rows.every(isWhole)) return undefined;
  return { type: 'table', raw, rows: rows.map((row) => row.slice(1, -1).map((cell) => cell.trim())) };
}
