import type { Block, Section, View } from './types';

/** A block before it has its anchors: `shown` are the facts that the outline puts here, the others it only mentions. */
export interface Unanchored extends Omit<Block, 'anchor' | 'alsoAnchors'> {
  readonly shown: readonly string[];
}

/**
 * Gives out anchors: the address of the first fact shown, with a number where that is printed again. A number never makes
 * it one of the `addresses`, which are kept for their facts.
 */
export function anchorer(addresses: { has(address: string): boolean }): (block: Unanchored) => Block {
  const taken = new Set<string>();
  return ({ shown, ...block }) => {
    const [first, ...others] = shown;
    if (first === undefined || first.startsWith('sections.')) return block;
    let anchor = first;
    for (let count = 2; taken.has(anchor) || (count > 2 && addresses.has(anchor)); count++)
      anchor = `${first}-${count}`;
    taken.add(anchor);
    const also = [...new Set(others)].filter((address) => !taken.has(address));
    for (const address of also) taken.add(address);
    return also.length > 0 ? { anchor, alsoAnchors: also, ...block } : { anchor, ...block };
  };
}

/** The view with a place for every fact it says: one that no block shows is found where it is first mentioned. */
export function withEveryFactAnchored(view: View): View {
  const taken = anchorsIn(view);
  return each(view, (block) => {
    const mentioned = block.facts.filter((address) => !taken.has(address) && !address.startsWith('sections.'));
    for (const address of mentioned) taken.add(address);
    return mentioned.length > 0 ? { ...block, alsoAnchors: [...(block.alsoAnchors ?? []), ...mentioned] } : block;
  });
}

/** Every address that a link on the page can lead to. */
export function anchorsIn({ opening, sections, closing }: View): Set<string> {
  const anchors = new Set<string>();
  const addBlocks = (blocks: readonly Block[]) => {
    for (const { anchor, alsoAnchors = [] } of blocks) {
      if (anchor !== undefined) anchors.add(anchor);
      for (const also of alsoAnchors) anchors.add(also);
    }
  };
  const addSection = (section: Section) => {
    addBlocks(section.blocks);
    section.sections.forEach(addSection);
  };
  addBlocks(opening);
  sections.forEach(addSection);
  addBlocks(closing);
  return anchors;
}

/** The view with each of its blocks, in reading order, put through a function. */
export function each(view: View, change: (block: Block) => Block): View {
  const section = (one: Section): Section => ({
    ...one,
    blocks: one.blocks.map(change),
    sections: one.sections.map(section),
  });
  const opening = view.opening.map(change);
  const sections = view.sections.map(section);
  return { ...view, opening, sections, closing: view.closing.map(change) };
}
