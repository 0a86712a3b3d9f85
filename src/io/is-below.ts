import { isAbsolute, relative, sep } from 'node:path';

/** True when `path` is `folder` or lies below it; both are absolute. Names alone are compared, no link is followed. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
