import { asData } from '../model/facts';
import { factKeys, resolved, type SchemaNode } from '../model/walk';
import type { Manifest, Section } from '../render/manifest';
import { plainWords } from './plain-words';
import { partOfPolicy, schemaOfKind } from './schema-of-kind';
import type { Place, Side, SideFact, SideSection } from './side';

/**
 * A manifest as a side, in the words of the YAML it was made of. What it does not tell of sections, such as what they show,
 * is absent, and so are the sections where the page has the default outline.
 */
export function sideOfManifest(manifest: Manifest): Side {
  const { policy, outline } = manifest;
  const places = new Map(Object.entries(manifest.sourceMap));
  const facts = new Map<string, SideFact>();
  const add = (address: string, kind: string, id: string, value: unknown) => {
    const place = startOf(places.get(address));
    const data = asData(inWords(value, schemaOfKind(kind)));
    facts.set(address, { address, kind, id, data, ...(place ? { place, placeOf: () => place } : {}) });
  };
  for (const [part, value] of Object.entries(policy)) {
    const node = partOfPolicy(part);
    if (part === 'id' || Object.keys(node).length === 0) continue;
    const kind = `policy.${part}`;
    if (typeof node.additionalProperties === 'object') {
      for (const [id, one] of Object.entries(asData(value))) add(`${kind}.${id}`, kind, id, withoutState(one));
    } else add(kind, kind, part, node.properties ? withoutState(value) : { [part]: value });
  }
  for (const key of factKeys) {
    const group = asData((manifest as unknown as Readonly<Record<string, unknown>>)[key]);
    for (const [id, one] of Object.entries(group)) add(`${key}.${id}`, key, id, withoutState(one));
  }
  const sections = sectionsOf(manifest.sections, places);
  return {
    id: policy.id,
    title: plainWords(policy.title),
    language: policy.language,
    facts,
    ...(sections.length > 0 ? { sections } : {}),
    ...(outline === undefined ? {} : { outline: outline as Side['outline'] & object }),
  };
}

/** A fact without what the manifest adds to it. */
function withoutState(value: unknown): unknown {
  const { state: _, ...data } = asData(value);
  return data;
}

/** A value with each resolved word of the vocabulary as the word that the author wrote. */
function inWords(value: unknown, node: SchemaNode): unknown {
  const here = resolved(node);
  if (Array.isArray(value)) return value.map((one) => inWords(one, here.items ?? {}));
  if (value === null || typeof value !== 'object') return value;
  if (isWord(here) && 'term' in value) return value.term;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, inWords(child, below(here, key))] as const),
  );
}

function isWord({ format, 'x-vocabulary': name }: SchemaNode): boolean {
  return format === 'country' || format === 'region' || name !== undefined;
}

function below({ properties = {}, additionalProperties }: SchemaNode, key: string): SchemaNode {
  if (Object.hasOwn(properties, key)) return properties[key] ?? {};
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

/** The sections that the author wrote; others of the page come from the default outline. */
function sectionsOf(sections: readonly Section[], places: ReadonlyMap<string, Place>): readonly SideSection[] {
  return sections.flatMap(({ id, title, sections: inner }) => {
    const place = startOf(places.get(`sections.${id}`));
    return place ? [{ id, heading: title, sections: sectionsOf(inner, places), place }] : [];
  });
}

function startOf(place: Place | undefined): Place | undefined {
  return place && { file: place.file, line: place.line, column: place.column };
}
