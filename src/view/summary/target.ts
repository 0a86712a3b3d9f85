import type { Block, Section, View } from '../types';

/**
 * Finds where facts are told: the innermost section that tells more than half of them, else the one that tells most of them
 * itself, and of several such the one that tells the first of the facts. Facts that no section tells are found at their
 * block.
 */
export function targetFinder(view: View): (addresses: readonly string[]) => string | undefined {
  const blocks = new Map<string, string>();
  const sections = new Map<string, readonly string[]>();
  const visit = (section: Section, above: readonly string[]): void => {
    // A heading that runs into its paragraph is no place to begin reading.
    const path = section.runIn && above.length > 0 ? above : [...above, section.id];
    for (const address of section.blocks.flatMap(placesOf)) sections.set(address, path);
    for (const inner of section.sections) visit(inner, path);
  };
  for (const block of [...view.opening, ...view.closing]) {
    if (block.anchor !== undefined) for (const address of placesOf(block)) blocks.set(address, block.anchor);
  }
  for (const section of view.sections) visit(section, []);
  return (addresses) => {
    const paths = addresses.flatMap((address) => [sections.get(address) ?? []]).filter((path) => path.length > 0);
    const anchors = addresses.flatMap((address) => blocks.get(address) ?? []);
    return sectionFor(paths) ?? anchors[0];
  };
}

/** From all paths to facts, from the outermost section inwards, the section that most of them go through or end in. */
function sectionFor(paths: readonly (readonly string[])[]): string | undefined {
  const ends = new Map<string, number>();
  for (const id of paths.map((path) => path.at(-1) ?? '')) ends.set(id, (ends.get(id) ?? 0) + 1);
  const [own] = [...ends].sort(([, one], [, other]) => other - one);
  const counts = new Map<string, { readonly depth: number; count: number }>();
  for (const path of paths) {
    for (const [depth, id] of path.entries()) {
      const known = counts.get(id) ?? { depth, count: 0 };
      known.count += 1;
      counts.set(id, known);
    }
  }
  const all = [...counts].map(([id, found]) => ({ id, ...found }));
  const [most] = all.filter(({ count }) => count * 2 > paths.length).sort((a, b) => b.depth - a.depth);
  return most?.id ?? own?.[0];
}

function placesOf({ anchor, alsoAnchors = [] }: Block): readonly string[] {
  return anchor === undefined ? alsoAnchors : [anchor, ...alsoAnchors];
}
