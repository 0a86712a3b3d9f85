import type { Stats } from 'node:fs';
import type { Staging } from './lock';
import type { Output } from './output';
import { placeIn, readTarget } from './output';
import { stage } from './stage';
import { codeOf } from './words';

const READABLE = 0o644;

/**
 * Puts a file of one output into the staging folder of another: as the same file where one disk holds both, for no publishing
 * ever writes into a file that is there, or else as a copy; what is known of the file says which. Throws a `PublishError`.
 */
export function stageFrom(
  from: Output,
  path: string,
  { mode }: Pick<Stats, 'mode'>,
  staging: Pick<Staging, 'output' | 'aside'>,
): string {
  try {
    if ((mode & 0o777) === READABLE) {
      const place = staging.aside();
      from.fileSystem.link(placeIn(from, path), place);
      return place;
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
  return stage(staging, path, [readTarget(from, path)]);
}

/** True where both folders are there and on one disk, on which a file has one number. */
export function isOneDisk(one: Output, other: Output): boolean {
  const [first, second] = [one, other].map(({ fileSystem, root }) => fileSystem.glance(root));
  return first !== undefined && first.dev === second?.dev;
}
