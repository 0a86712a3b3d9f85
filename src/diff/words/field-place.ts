import type { Path } from '../../core/source';
import { resolved, type SchemaNode } from '../../model/walk';
import { fieldTitle, itemOf } from './say-values';

/** Where a field is in the schema: its node, the name of the nearest key, and the titles of the keys that lead to it. */
export interface FieldPlace {
  readonly node: SchemaNode;
  readonly name: string;
  readonly titles: readonly string[];
}

/** The place of a field in the schema of what it is part of. */
export function placeIn(root: SchemaNode, field: Path): FieldPlace {
  let node = resolved(root);
  let name = '';
  const titles: string[] = [];
  for (const step of field) {
    if (typeof step === 'number') {
      node = itemOf(node);
      continue;
    }
    const { properties = {}, additionalProperties } = node;
    const rest = typeof additionalProperties === 'object' ? additionalProperties : {};
    node = resolved((Object.hasOwn(properties, step) ? properties[step] : undefined) ?? rest);
    name = step;
    titles.push(fieldTitle(step, node));
  }
  return { node, name, titles };
}
