import { type Part, partsOf } from './markdown-to-html';

/** A stretch of Markdown that stands between empty lines; `item` is its number where it is an item of a numbered list. */
export interface Chunk {
  readonly markdown: string;
  readonly item?: number;
}

/** Prints nothing, and ends a list. */
const LIST_END = '<!-- -->';

/** Joins chunks with an empty line, and with an empty comment where two lists would otherwise become one. */
export function joinBlocks(chunks: readonly Chunk[]): string {
  let text = '';
  let listBefore: string | undefined;
  let before: Chunk | undefined;
  for (const chunk of chunks) {
    const parts = partsOf(chunk.markdown);
    const continues = chunk.item !== undefined && before?.item === chunk.item - 1;
    const merges = !continues && listBefore !== undefined && listBefore === listMarker(parts[0]);
    if (before) text += merges ? `\n\n${LIST_END}\n\n` : '\n\n';
    text += chunk.markdown;
    before = chunk;
    listBefore = listMarker(parts.at(-1));
  }
  return text;
}

/** What tells a list from another kind of list: its bullet, or the mark after its number. */
function listMarker(part: Part | undefined): string | undefined {
  return part?.type === 'list' ? /^\s*\d*([-+*.)])/.exec(part.raw)?.[1] : undefined;
}
