import GithubSlugger from 'github-slugger';
import type { Block, Section, View } from '../view/types';
import { inlineToText } from './markdown-to-html';
import { pictureHeadings } from './picture/markdown';

/**
 * Where a link to a section or a block leads on GitHub, which gives anchors to headings only: the fragment of its
 * heading, or of the nearest heading above that stands on a line of its own. Headings are counted as
 * `formats/markdown.ts` prints them, because GitHub numbers those that repeat.
 */
export function githubAnchors(view: View): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger();
  const anchors = new Map<string, string>();
  const set = (id: string, anchor: string): void => {
    if (!anchors.has(id)) anchors.set(id, anchor);
  };
  const setBlocks = (blocks: readonly Block[], anchor: string): void => {
    for (const block of blocks) {
      for (const id of [block.anchor, ...(block.alsoAnchors ?? [])]) if (id !== undefined) set(id, anchor);
    }
  };
  let nearest = slugger.slug(inlineToText(view.title));
  const visit = (section: Section): void => {
    if (!section.runIn) nearest = slugger.slug(headingText(section));
    set(section.id, nearest);
    setBlocks(section.blocks, nearest);
    section.sections.forEach(visit);
  };

  setBlocks(view.opening, nearest);
  if (view.summary) slugger.slug(inlineToText(view.summary.heading));
  if (view.contents?.heading) slugger.slug(inlineToText(view.contents.heading));
  if (view.picture) for (const { heading } of pictureHeadings(view.picture)) slugger.slug(heading);
  view.sections.forEach(visit);
  setBlocks(view.closing, nearest);
  return anchors;
}

function headingText({ number, heading }: Section): string {
  const text = inlineToText(heading).trim();
  return number === undefined ? text : `${number} ${text}`;
}
