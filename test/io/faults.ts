import { disk, type FileSystem } from '../../src/io/file-system';

/** A disk that counts its calls, and what it does about one of them. */
export interface FaultyDisk extends FileSystem {
  /** How often the fault has struck. */
  struck(): number;
}

/** An error as the operating system reports it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code });
}

/** A disk whose `nth` call of a kind fails with a code, or every call from the `nth` on. */
export function failing(kind: keyof FileSystem, nth: number, code: string, until: 'once' | 'for good'): FaultyDisk {
  let calls = 0;
  let struck = 0;
  return faulty(
    (called) => {
      if (called !== kind || ++calls < nth || (until === 'once' && calls > nth)) return;
      struck++;
      throw systemError(code);
    },
    () => struck,
  );
}

/** A disk that is never heard of again from the `nth` call of any kind on, as after a kill: nothing can be tidied up. */
export function dying(nth: number): FaultyDisk {
  let calls = 0;
  return faulty(
    () => {
      if (++calls >= nth) throw new Death();
    },
    () => Math.max(0, calls - nth + 1),
  );
}

/** What a dying disk throws: no error of the operating system. */
export class Death extends Error {}

// Syncing is only counted: it costs most of the time, and nothing here cuts the power.
function faulty(before: (kind: keyof FileSystem) => void, struck: () => number): FaultyDisk {
  const guarded = Object.entries(disk).map(([name, call]) => {
    const kind = name as keyof FileSystem;
    const guard = (...given: never[]): unknown => {
      // A failed close has closed the file all the same.
      if (kind === 'close') Reflect.apply(call, disk, given);
      before(kind);
      return kind === 'close' || kind === 'fsync' ? undefined : Reflect.apply(call, disk, given);
    };
    return [name, guard];
  });
  return { ...(Object.fromEntries(guarded) as FileSystem), struck };
}
