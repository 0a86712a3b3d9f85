import { escapeMarkdown } from '../../view/markdown';
import type { Picture } from '../../view/picture/types';
import type { Chunk } from '../join-blocks';
import { mermaidOf } from './mermaid';

/** The headings of a picture in Markdown, in order; plain text. */
export function pictureHeadings({
  heading,
  matrix,
}: Picture): readonly { readonly heading: string; readonly level: number }[] {
  return [{ heading, level: 2 }, ...(matrix ? [{ heading: matrix.heading, level: 3 }] : [])];
}

/** A picture in Markdown: Mermaid blocks, which GitHub draws, and the tables under them. */
export function pictureChunks(picture: Picture): readonly Chunk[] {
  const [first, second] = pictureHeadings(picture).map(({ heading, level }) => ({
    markdown: `${'#'.repeat(level)} ${escapeMarkdown(heading)}`,
  }));
  return [
    ...(first ? [first] : []),
    { markdown: picture.lead },
    ...picture.drawings.map((drawing) => ({ markdown: mermaidOf(drawing) })),
    { markdown: picture.table.markdown },
    ...(second && picture.matrix ? [second, { markdown: picture.matrix.block.markdown }] : []),
  ];
}
