import { oncePer } from '../core/once';
import type { Path } from '../core/source';
import { asData } from './facts';
import type { Data, Fact } from './model';
import type { PlacedSection } from './placed-sections';
import { type ReferenceMark, referencesIn } from './prose';
import { type SchemaNode, schemaOf, walk } from './walk';

/** A single text anywhere in the policy. `path` starts at the root; `fact` is the address of what it belongs to. */
export interface Text {
  readonly path: Path;
  readonly text: string;
  readonly node: SchemaNode;
  readonly fact: string;
}

/** A text that leads elsewhere: an id, an address, or a sentence with references in it. */
export interface Pointer {
  readonly path: Path;
  readonly text: string;
  readonly fact: string;
  /** What an id is the id of, such as `categories` or `parties`; absent for addresses and sentences. */
  readonly target: string | undefined;
  /** True for the addresses under `see`, and for those under `stops`. */
  readonly isSee: boolean;
  readonly isStop: boolean;
  /** The references in a sentence. */
  readonly marks: readonly ReferenceMark[];
}

/** The texts of a fact, the title, the outline or a section. */
export interface OwnTexts {
  /** `rights.access`, `policy.title`, `outline`, `sections.contact`. */
  readonly owner: string;
  readonly texts: readonly Text[];
}

/** Every single text of the facts, the outline and the sections, in that order, by what it belongs to. */
export function textsByOwner(
  policy: Data,
  facts: ReadonlyMap<string, Fact>,
  sections: readonly PlacedSection[],
): readonly OwnTexts[] {
  const found: OwnTexts[] = [];
  const add = (owner: string, data: unknown, schema: SchemaNode, path: Path) =>
    found.push({ owner, texts: textsIn(data, schema, path, owner) });
  add('policy.title', asData(policy.policy).title, schemaOf('policy').properties?.title ?? {}, ['policy', 'title']);
  for (const [owner, texts] of textsOfFacts(facts)) found.push({ owner, texts });
  add('outline', policy.outline, schemaOf('outline'), ['outline']);
  for (const { data, path, id } of sections) add(`sections.${id}`, withoutSections(data), sectionSchema, path);
  return found;
}

/** Every single text of some facts by address, each in the order in which it was written; read once for a policy. */
export const textsOfFacts = oncePer((facts: ReadonlyMap<string, Fact>): ReadonlyMap<string, readonly Text[]> => {
  const found = new Map<string, readonly Text[]>();
  for (const { address, data, schema, path } of facts.values()) {
    found.set(address, textsIn(data, schema, path, address));
  }
  return found;
});

function textsIn(data: unknown, schema: SchemaNode, base: Path, fact: string): readonly Text[] {
  const found: Text[] = [];
  walk(
    data,
    schema,
    ({ path, value, node }) => {
      if (typeof value === 'string') found.push({ path, text: value, node, fact });
    },
    base,
  );
  return found;
}

const sectionSchema = schemaOf('sections').items ?? {};

function withoutSections(data: Data): Data {
  if (!('sections' in data)) return data;
  const { sections: _, ...own } = data;
  return own;
}

/** The texts that lead elsewhere, in their order. */
export function pointersIn(texts: readonly Text[]): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (const { path, text, node, fact } of texts) {
    const target = node['x-refers'];
    // Both are lists: the field stands before the position.
    const field = typeof path[path.length - 1] === 'number' ? path[path.length - 2] : undefined;
    const isSee = field === 'see';
    const isStop = field === 'stops';
    const marks = node['x-text'] === 'inline' ? referencesIn(text) : none;
    if (target !== undefined || isSee || isStop || marks.length > 0) {
      pointers.push({ path, text, fact, target, isSee, isStop, marks });
    }
  }
  return pointers;
}

const none: readonly ReferenceMark[] = [];
