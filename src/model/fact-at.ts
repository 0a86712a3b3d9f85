import type { Path } from '../core/source';
import { allows, below, wholePolicy } from './constraints';

/** The address of the fact that a path is in, such as `rights.access` or `policy.laws.gdpr`; undefined outside of facts. */
export function factAt(path: Path): string | undefined {
  const [key, id, part] = path;
  if (typeof key !== 'string' || typeof id !== 'string') return undefined;
  const top = below(wholePolicy, key);
  if (!top) return undefined;
  if (typeof top.additionalProperties === 'object') return `${key}.${id}`;
  const inside = below(top, id);
  if (!wholePolicy.required?.includes(key) || !inside || !allows(inside, 'object')) return undefined;
  if (typeof inside.additionalProperties !== 'object') return `${key}.${id}`;
  return typeof part === 'string' ? `${key}.${id}.${part}` : undefined;
}
