import { type Path, positionOf, type Span } from '../../core/source';
import { asData } from '../../model/facts';
import type { Fact, Model } from '../../model/model';
import type { Block, Section, View } from '../../view/types';
import type { Place } from '../manifest';
import { titleId } from '../page-ids';

/**
 * Where each fact is written and at which ids of the page it is printed, by address; then the title and the sections of
 * the author's outline.
 */
export function sourceMap(model: Model, view: View): Readonly<Record<string, Place>> {
  const printed = anchorsIn(view);
  const places = new Map<string, Place>();
  for (const fact of model.facts.values()) {
    places.set(fact.address, placeOf(model, pathOf(fact), [...(printed.get(fact.address) ?? [])]));
  }
  places.set(titleId, placeOf(model, ['policy', 'title'], [titleId]));
  for (const [id, path] of writtenSections(model.data.sections, ['sections'])) {
    places.set(`sections.${id}`, placeOf(model, path, [id]));
  }
  return Object.fromEntries(places);
}

/** The path of the value that the fact is; one of a single value has the path of what it stands in. */
function pathOf({ kind, id, path }: Fact): Path {
  return kind.startsWith('policy.') && path.at(-1) !== id ? [...path, id] : path;
}

/** From the key, where there is one, to the end of the value. */
function placeOf(model: Model, path: Path, anchors: readonly string[]): Place {
  const value = model.spanOf(path);
  const key = model.keySpanOf(path);
  const { source, start, end }: Span = key.source === value.source ? { ...value, start: key.start } : value;
  const [from, to] = [positionOf(source, start), positionOf(source, end)];
  return { file: source.path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, anchors };
}

/** The anchors of every fact in reading order; a block without one is found at its section, or at the title. */
function anchorsIn(view: View): ReadonlyMap<string, ReadonlySet<string>> {
  const anchors = new Map<string, Set<string>>();
  const read = (blocks: readonly Block[], around: string) => {
    for (const { facts, anchor = around, alsoAnchors = [] } of blocks) {
      for (const fact of facts) {
        const place = alsoAnchors.includes(fact) ? fact : anchor;
        anchors.set(fact, (anchors.get(fact) ?? new Set()).add(place));
      }
    }
  };
  const readSections = (sections: readonly Section[]) => {
    for (const { id, blocks, sections: inner } of sections) {
      read(blocks, id);
      readSections(inner);
    }
  };
  read(view.opening, titleId);
  readSections(view.sections);
  read(view.closing, titleId);
  return anchors;
}

function writtenSections(list: unknown, path: Path): readonly (readonly [string, Path])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: unknown, index) => {
    const { id, sections } = asData(each);
    const at = [...path, index];
    return [[String(id), at] as const, ...writtenSections(sections, [...at, 'sections'])];
  });
}
