import { escapeMarkdown } from '../../view/markdown';
import type { Section, View } from '../../view/types';
import { type ContentsEntry, contentsOf } from '../contents';
import type { Format } from '../format';
import { frontMatter } from '../front-matter';
import { githubAnchors } from '../github-anchors';
import { headingLevel } from '../heading-level';
import { type Chunk, joinBlocks } from '../join-blocks';
import { inlineToText } from '../markdown-to-html';
import { blockChunk, leadChunks, printedNumber } from '../numbered-blocks';
import { pictureChunks } from '../picture/markdown';
import { retargetLinks } from '../retarget-links';
import { summaryChunks } from '../summary-chunks';
import { historyMarkdown } from '../version-history';

/** GitHub-flavoured Markdown, with links that work where GitHub shows it. */
const markdown: Format = {
  id: 'markdown',
  file: 'policy.md',
  render({ view, page }) {
    const summarised = view.summary?.after ?? view.opening.length;
    const chunks: readonly Chunk[] = [
      { markdown: `# ${onOneLine(view.title)}` },
      ...view.opening.slice(0, summarised).map(blockChunk),
      ...(view.summary ? summaryChunks(view.summary) : []),
      ...view.opening.slice(summarised).map(blockChunk),
      ...contentsChunks(view),
      ...(view.picture ? pictureChunks(view.picture) : []),
      ...view.sections.flatMap((section) => sectionChunks(section, 1)),
      ...(page.history ? historyMarkdown(page.history).map((markdown) => ({ markdown })) : []),
      ...(view.closing.length > 0 ? [{ markdown: '---' }] : []),
      ...view.closing.map(blockChunk),
    ];
    const shown = chunks.filter((chunk) => chunk.markdown !== '');
    const front = page.hasFrontMatter ? frontMatter(inlineToText(view.title), view.locale, page) : '';
    return `${front}${retargetLinks(joinBlocks(shown), githubAnchors(view))}\n`;
  },
};

export default markdown;

function contentsChunks(view: View): Chunk[] {
  if (!view.contents) return [];
  const { heading } = view.contents;
  const lines = contentsLines(contentsOf(view), '');
  return [
    ...(heading === null ? [] : [{ markdown: `## ${onOneLine(heading)}` }]),
    ...(lines.length === 0 ? [] : [{ markdown: lines.join('\n') }]),
  ];
}

function contentsLines(entries: readonly ContentsEntry[], indent: string): string[] {
  return entries.flatMap(({ section, text, entries: inner }) => [
    `${indent}- [${numbered(section, escapeMarkdown(text.trim()))}](#${section.id})`,
    ...contentsLines(inner, `${indent}  `),
  ]);
}

function sectionChunks(section: Section, outer: number): Chunk[] {
  const level = headingLevel(section, outer);
  const inner = section.sections.flatMap((child) => sectionChunks(child, level));
  if (section.runIn) return [...leadChunks(numbered(section, leadText(section.heading)), section.blocks), ...inner];
  const heading = `${'#'.repeat(level)} ${numbered(section, onOneLine(section.heading))}`;
  return [{ markdown: heading }, ...section.blocks.map(blockChunk), ...inner];
}

function numbered({ number }: Section, text: string): string {
  return number === undefined ? text : `${printedNumber(number)} ${text}`;
}

/** A lead is bold as a whole, so what is bold inside it loses its marks. */
function leadText(heading: string): string {
  const text = onOneLine(heading);
  return text.includes('**') ? escapeMarkdown(inlineToText(text)) : text;
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
