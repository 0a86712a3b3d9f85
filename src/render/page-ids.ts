import type { Section, View } from '../view/types';

/** The id of the heading of the page, which is the address of the title. */
export const titleId = 'policy.title';

/** Gives out the ids of one page, each once. */
export interface PageIds {
  /** The id itself for the first who asks for it, null for everybody after. */
  claim(id: string): string | null;
  /** An id for a part of the page itself, like the one wanted, that nothing in the view has. */
  invent(wanted: string): string;
}

/** The ids of a page that shows a view. */
export function pageIds(view: View): PageIds {
  const inView = idsOf(view);
  const given = new Set([titleId]);
  const claim = (id: string): string | null => {
    if (given.has(id)) return null;
    given.add(id);
    return id;
  };
  const invent = (wanted: string): string => {
    let id = wanted;
    for (let count = 2; inView.has(id) || given.has(id); count++) id = `${wanted}-${count}`;
    given.add(id);
    return id;
  };
  return { claim, invent };
}

function idsOf(view: View): Set<string> {
  const ids = new Set<string>();
  const addBlocks = (blocks: View['opening']): void => {
    for (const { anchor, alsoAnchors } of blocks) {
      for (const id of [anchor, ...(alsoAnchors ?? [])]) if (id !== undefined) ids.add(id);
    }
  };
  const addSections = (sections: readonly Section[]): void => {
    for (const section of sections) {
      ids.add(section.id);
      addBlocks(section.blocks);
      addSections(section.sections);
    }
  };
  addBlocks(view.opening);
  addSections(view.sections);
  addBlocks(view.closing);
  return ids;
}
