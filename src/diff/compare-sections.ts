import { append } from '../core/append';
import { definitionOf } from '../model/walk';
import type { Difference } from './change';
import { compareValues } from './compare-values';
import { type FlatSection, flatSections } from './flat-sections';
import { follow, type Renames } from './follow';
import { inHeadOrder } from './in-head-order';
import { movedIn } from './moved-in';
import { plainWords } from './plain-words';
import type { Side, SideSection } from './side';
import { fieldDifference, placesOf } from './to-difference';

/** What differs between the sections of two pages: which there are, where they stand, their headings, and what they show. */
export function compareSections(base: Side, head: Side, renames: Renames): readonly Difference[] {
  if (!base.sections && !head.sections) return [];
  if (!base.sections || !head.sections) return [{ kind: head.sections ? 'added' : 'removed', address: 'sections' }];
  const [before, after] = [flatSections(base), flatSections(head)];
  const nowOf = (id: string) => renames.get(`sections.${id}`)?.slice('sections.'.length) ?? id;
  const formerOf = new Map(
    [...before.keys()].flatMap((id) => (after.has(nowOf(id)) ? [[nowOf(id), id] as const] : [])),
  );
  const moved = movedSections(before, after, formerOf);
  return inHeadOrder([...before.keys()], [...after.keys()], formerOf).flatMap(({ base: then, head: now }) => {
    const [old, latter] = [before.get(then ?? ''), after.get(now ?? '')];
    if (old && latter) return compareSection(old, latter, moved.has(latter.section.id), renames);
    if (latter) return [whole('added', latter.section)];
    return old ? [whole('removed', old.section)] : [];
  });
}

function whole(kind: 'added' | 'removed', section: SideSection): Difference {
  const { id, heading, data, place } = section;
  const said = { ...(heading === undefined ? {} : { heading }), ...data };
  const address = `sections.${id}`;
  return kind === 'added'
    ? { kind, address, new: said, ...placesOf(undefined, place) }
    : { kind, address, old: said, ...placesOf(place, undefined) };
}

function compareSection(old: FlatSection, now: FlatSection, isMoved: boolean, renames: Renames): readonly Difference[] {
  const [base, head] = [old.section, now.section];
  const address = `sections.${head.id}`;
  const common = { address, ...(base.id === head.id ? {} : { formerly: `sections.${base.id}` }) };
  const places = placesOf(base.place, head.place);
  const found: Difference[] = [];
  if (base.id !== head.id) found.push({ kind: 'renamed', ...common, ...places });
  if (isMoved) found.push({ kind: 'moved', ...common, ...places });
  if (!isSameHeading(base, head, renames)) {
    found.push({ kind: 'changed', ...common, field: ['heading'], old: base.heading, new: head.heading, ...places });
  }
  if (!base.data || !head.data) return found;
  const node = definitionOf('section');
  const fields = compareValues({ base: follow(base.data, node, renames), head: head.data, node, was: [], is: [] });
  const [before, after] = [
    { data: base.data, placeOf: () => base.place },
    { data: head.data, placeOf: () => head.place },
  ];
  return [...found, ...fields.map((field) => fieldDifference(common, field, before, after))];
}

/** A manifest has the heading as it is printed: where it is written with a reference, nothing tells whether it is the same. */
function isSameHeading(base: SideSection, head: SideSection, renames: Renames): boolean {
  if (base.heading === undefined || head.heading === undefined) return base.heading === head.heading;
  const isPrinted = !base.data || !head.data;
  if (isPrinted && (base.heading.includes('{{') || head.heading.includes('{{'))) return true;
  const before = follow(base.heading, { 'x-text': 'inline' }, renames);
  return headingWords(String(before)) === headingWords(head.heading);
}

/** A heading that runs into its paragraph is printed with a full stop. */
function headingWords(heading: string): string {
  return plainWords(heading).replace(/\.$/, '');
}

/** The sections that stand in another section, or elsewhere among those that they stood among. */
function movedSections(
  before: ReadonlyMap<string, FlatSection>,
  after: ReadonlyMap<string, FlatSection>,
  formerOf: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const orderOf = new Map([...before.keys()].map((id, index) => [id, index] as const));
  const moved = new Set<string>();
  const stayed = new Map<string, string[]>();
  for (const [id, { parent }] of after) {
    const former = before.get(formerOf.get(id) ?? '');
    if (!former) continue;
    const formerParent = parent === undefined ? undefined : (formerOf.get(parent) ?? parent);
    if (formerParent !== former.parent) moved.add(id);
    else append(stayed, parent ?? '', id);
  }
  for (const ids of stayed.values()) {
    const places = ids.map((id) => orderOf.get(formerOf.get(id) ?? '') ?? 0);
    for (const index of movedIn(places)) moved.add(ids[index] ?? '');
  }
  return moved;
}
