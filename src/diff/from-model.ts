import { type Path, positionOf, type Span } from '../core/source';
import { asData } from '../model/facts';
import type { Fact, Model, OutlineSection } from '../model/model';
import { plainWords } from './plain-words';
import type { Place, Side, SideFact, SideSection } from './side';

/** A compiled policy as a side: its facts, with its title and language among them, its sections and its outline. */
export function sideOfModel(model: Model, id: string): Side {
  const { title, language } = model;
  const facts = new Map<string, SideFact>();
  for (const [name, value] of Object.entries({ title, language })) {
    facts.set(`policy.${name}`, {
      address: `policy.${name}`,
      kind: `policy.${name}`,
      id: name,
      data: { [name]: value },
      ...placesBelow(model, ['policy', name], ['policy']),
    });
  }
  for (const fact of model.facts.values()) {
    const { address, kind, data } = fact;
    facts.set(address, { address, kind, id: fact.id, data, ...placesBelow(model, pathOf(fact), fact.path) });
  }
  const { outline } = model.data;
  return {
    id,
    title: plainWords(title),
    language,
    facts,
    ...(model.sections ? { sections: sectionsOf(model, model.sections, ['sections']) } : {}),
    ...(outline === undefined ? {} : { outline: asData(outline) }),
    placeInOutline: (path) => placeOf(model.keySpanOf(['outline', ...path])),
  };
}

function placesBelow(model: Model, whole: Path, root: Path): Required<Pick<SideFact, 'place' | 'placeOf'>> {
  return {
    place: placeOf(model.keySpanOf(whole)),
    placeOf: (path) => placeOf(model.keySpanOf([...root, ...path])),
  };
}

/** The path of the value that the fact is; one of a single value has the path of what it stands in. */
function pathOf({ kind, id, path }: Fact): Path {
  return kind.startsWith('policy.') && path.at(-1) !== id ? [...path, id] : path;
}

function sectionsOf(model: Model, sections: readonly OutlineSection[], path: Path): readonly SideSection[] {
  return sections.map(({ id, heading, sections: inner = [], ...data }, index) => ({
    id,
    heading,
    sections: sectionsOf(model, inner, [...path, index, 'sections']),
    data,
    place: placeOf(model.spanOf([...path, index])),
  }));
}

function placeOf({ source, start }: Span): Place {
  return { file: source.path, ...positionOf(source, start) };
}
