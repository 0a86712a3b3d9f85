import type { Path } from '../core/source';
import { asData } from './facts';
import type { Data } from './model';

/** A section of the author's outline and where it stands; `depth` counts from 1. */
export interface PlacedSection {
  readonly id: string;
  readonly data: Data;
  readonly path: Path;
  readonly depth: number;
}

/** The sections of a list with those in them, from the first to the last as they are read. */
export function sectionsIn(value: unknown, path: Path, depth: number): readonly PlacedSection[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, index) => {
    const data = asData(each);
    const at = [...path, index];
    return [
      // A section without an id has no address, and its mistake is told already.
      ...(typeof data.id === 'string' ? [{ id: data.id, data, path: at, depth }] : []),
      ...sectionsIn(data.sections, [...at, 'sections'], depth + 1),
    ];
  });
}
