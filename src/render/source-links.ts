import type { Model } from '../model/model';
import type { Section, View } from '../view/types';
import { sourceMap } from './manifest-parts/source-map';
import { sourceAddress } from './site';

/**
 * The addresses, by the id of a section, at which the source of each can be read: of the first fact that is said in it,
 * else of the section in the author's outline.
 */
export function sourceLinks(model: Model, view: View, template: string): ReadonlyMap<string, string> {
  const places = new Map(Object.entries(sourceMap(model, view)));
  const links = new Map<string, string>();
  const addAll = (sections: readonly Section[]): void => {
    for (const section of sections) {
      const fact = factsIn(section).find((address) => model.facts.has(address));
      const place = places.get(fact ?? `sections.${section.id}`);
      if (place && !links.has(section.id)) links.set(section.id, sourceAddress(template, place));
      addAll(section.sections);
    }
  };
  addAll(view.sections);
  return links;
}

function factsIn({ blocks, sections }: Section): readonly string[] {
  return [...blocks.flatMap(({ facts }) => facts), ...sections.flatMap(factsIn)];
}
