import { oncePer } from '../core/once';
import type { Side, SideSection } from './side';

/** A section with the section that it is in. */
export interface FlatSection {
  readonly section: SideSection;
  readonly parent?: string;
}

/** All sections by id, from the first to the last as they are read. */
export const flatSections = oncePer((side: Side): ReadonlyMap<string, FlatSection> => {
  const found = new Map<string, FlatSection>();
  const read = (sections: readonly SideSection[], parent?: string) => {
    for (const section of sections) {
      found.set(section.id, { section, ...(parent === undefined ? {} : { parent }) });
      read(section.sections, section.id);
    }
  };
  read(side.sections ?? []);
  return found;
});
