import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Site } from '../programs/program';
import { grow, type Seedling, seedling } from './grow';

const policies = resolve(__dirname, '../../policies');
const memory = '/dev/shm';
const PREFIX = 'policyc-bench-';

/** Bytes that a policy and all that is made of it may take. */
const ROOM_EACH = 400_000;

/** A new folder to work in, and what there is to say of it. */
export interface Workplace {
  readonly folder: string;
  readonly note: string;
}

/** The real policies, ready to grow from. */
export function seedlings(): readonly Seedling[] {
  return readdirSync(policies)
    .sort()
    .map((id) => seedling(id, readFileSync(join(policies, id, 'policy.yaml'), 'utf8')));
}

/** Makes a folder in memory with room for so many policies, or among the temporary files: a disk has its own pace. */
export function makeWorkplace(count: number): Workplace {
  const room = freeIn(memory);
  for (const place of [memory, tmpdir()]) sweep(place);
  const isRoomy = room >= count * ROOM_EACH;
  const folder = mkdtempSync(join(isRoomy ? memory : tmpdir(), `${PREFIX}${process.pid}-`));
  const why = room === 0 ? `there is no ${memory}` : `${memory} has too little room`;
  return {
    folder,
    note: isRoomy ? `in memory, ${folder}` : `on disk, ${folder}: ${why}, so wall time is less to be trusted`,
  };
}

/** Writes a corpus of so many policies, and beside it, in `misspelt/` and `torn/`, one with a wrong key and one that lacks a bracket. */
export function writeCorpus(workplace: string, from: readonly Seedling[], size: number): Site {
  const folder = join(workplace, String(size));
  for (let number = 0; number < size; number++) {
    const { id, text } = grow(from, number);
    write(join(folder, 'policies', id), text);
  }
  const whole = grow(from, 3);
  write(join(folder, 'misspelt', whole.id), whole.text.replace(' heading: ', ' headnig: '));
  write(join(folder, 'torn', whole.id), whole.text.replace(']\n', '\n'));
  return { size, folder };
}

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'policy.yaml'), text);
}

/** Removes what a bench that was killed has left behind. */
function sweep(place: string): void {
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : undefined;
    if (owner && !isAlive(owner)) rmSync(join(place, name), { recursive: true, force: true });
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function freeIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return 0;
  }
}
