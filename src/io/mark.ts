import type { Stats } from 'node:fs';

/**
 * By what a file is known again without reading it: its size, when its content and when its entry were changed last, and
 * its number on the disk. A file of the same mark holds the same bytes, unless it was changed as soon as it was marked.
 */
export type Mark = readonly [size: number, changed: number, entryChanged: number, number: number];

/** The mark of a file. */
export function markOf({ size, mtimeMs, ctimeMs, ino }: Stats): Mark {
  return [size, mtimeMs, ctimeMs, ino];
}

/** True when two marks are of one and the same file, unchanged. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3];
}

/** Some disks count time in seconds, or in two of them; the others are asked to have ticked a few times. */
const COARSE = 2100;
const FINE = 30;

/**
 * True when a mark that was taken at `moment`, in milliseconds, tells every later change: its file was last changed so long
 * before that a change after it would have another time.
 */
export function isTelling([, changed, entryChanged]: Mark, moment: number): boolean {
  const newest = Math.max(changed, entryChanged);
  return newest < moment - (newest % 1000 === 0 ? COARSE : FINE);
}

/** The mark where it tells every later change; null where it does not, or there is none. */
export function telling(mark: Mark | null | undefined, moment: number): Mark | null {
  return mark && isTelling(mark, moment) ? mark : null;
}
