import type { Stats } from 'node:fs';
import { once } from '../core/once';
import { makeFolder } from './folders';
import type { Staging } from './lock';
import { folderOf, type Output, placeIn, readTarget } from './output';
import { stage } from './stage';
import { codeOf } from './words';

const READABLE = 0o644;

/**
 * Puts files of one output into the staging folder of another: as the same file where one disk holds both, for no publishing
 * ever writes into a file that is there, or else as a copy; what is known of the file says which. A file of a folder that is
 * new to the output waits in such a folder. Throws a `PublishError`.
 */
export function stagingFrom(open: () => Staging) {
  const makeOnce = once((folder: string) => makeFolder(open().whole, folder));
  return (from: Output, path: string, { mode }: Pick<Stats, 'mode'>, isNew: boolean): string => {
    const { output, whole, aside } = open();
    if (isNew) makeOnce(folderOf(path));
    const place = isNew ? placeIn(whole, path) : aside();
    try {
      if ((mode & 0o777) === READABLE) {
        output.fileSystem.link(placeIn(from, path), place);
        return place;
      }
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
    }
    return stage({ output, aside: () => place }, path, [readTarget(from, path)]);
  };
}

/** True where both folders are there and on one disk, on which a file has one number. */
export function isOneDisk(one: Output, other: Output): boolean {
  const [first, second] = [one, other].map(({ fileSystem, root }) => fileSystem.glance(root));
  return first !== undefined && first.dev === second?.dev;
}
