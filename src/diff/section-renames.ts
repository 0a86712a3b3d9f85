import { type FlatSection, flatSections } from './flat-sections';
import type { Renames } from './follow';
import { plainWords } from './plain-words';
import type { Side } from './side';

/** The sections whose id became another: those of one heading, where only one section on each side has it. */
export function renamedSections(base: Side, head: Side): Renames {
  const [before, after] = [flatSections(base), flatSections(head)];
  const gone = byHeading([...before.values()].filter(({ section }) => !after.has(section.id)));
  const come = byHeading([...after.values()].filter(({ section }) => !before.has(section.id)));
  return new Map(
    [...gone].flatMap(([heading, from]) => {
      const to = come.get(heading);
      return from !== undefined && to !== undefined ? [[`sections.${from}`, `sections.${to}`] as const] : [];
    }),
  );
}

/** The id of the one section with a heading; undefined where several have it. */
function byHeading(sections: readonly FlatSection[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const { section } of sections) {
    if (section.heading === undefined) continue;
    const heading = plainWords(section.heading).toLowerCase();
    ids.set(heading, ids.has(heading) ? undefined : section.id);
  }
  return ids;
}
