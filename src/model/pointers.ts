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

/** Every single text of the facts, the outline and the sections, in that order. */
export function textsOf(
  policy: Data,
  facts: ReadonlyMap<string, Fact>,
  sections: readonly PlacedSection[],
): readonly Text[] {
  const found: Text[] = [];
  const collect = (data: unknown, schema: SchemaNode, base: Path, fact: string) =>
    walk(
      data,
      schema,
      ({ path, value, node }) => typeof value === 'string' && found.push({ path, text: value, node, fact }),
      base,
    );
  collect(asData(policy.policy).title, schemaOf('policy').properties?.title ?? {}, ['policy', 'title'], 'policy.title');
  for (const fact of facts.values()) collect(fact.data, fact.schema, fact.path, fact.address);
  collect(policy.outline, schemaOf('outline'), ['outline'], 'outline');
  for (const { data, path, id } of sections) collect(withoutSections(data), sectionSchema, path, `sections.${id}`);
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
