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
  // No address is a name that objects have of their own: each has a full stop in it.
  const places: Record<string, Place> = {};
  for (const [address, span] of writtenAt(model)) {
    places[address] = placeOf(span, [...(printed.get(address) ?? ownAnchors(address))]);
  }
  return places;
}

/** Where each fact is written, from its key to the end of its value; then the title and the author's sections. */
export function writtenAt(model: Model): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  for (const fact of model.facts.values()) spans.set(fact.address, wholeSpan(model, pathOf(fact)));
  spans.set(titleId, wholeSpan(model, ['policy', 'title']));
  for (const [id, path] of writtenSections(model.data.sections, ['sections'])) {
    spans.set(`sections.${id}`, wholeSpan(model, path));
  }
  return spans;
}

/** The path of the value that the fact is; one of a single value has the path of what it stands in. */
export function pathOf({ kind, id, path }: Fact): Path {
  return kind.startsWith('policy.') && path.at(-1) !== id ? [...path, id] : path;
}

/** From the key, where there is one, to the end of the value. */
export function wholeSpan(model: Model, path: Path): Span {
  const value = model.spanOf(path);
  const key = model.keySpanOf(path);
  return key.source === value.source ? { ...value, start: key.start } : value;
}

/** The anchors of what is no fact: a section, or the title. */
function ownAnchors(address: string): readonly string[] {
  if (address.startsWith('sections.')) return [address.slice('sections.'.length)];
  return address === titleId ? [titleId] : [];
}

function placeOf({ source, start, end }: Span, anchors: readonly string[]): Place {
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
        const places = anchors.get(fact);
        if (places) places.add(place);
        else anchors.set(fact, new Set([place]));
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
