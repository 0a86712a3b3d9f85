import type { FoundPolicy } from '../io/find-policies';
import type { MadeText } from './made';
import type { WorkOrder } from './workshop';

/** What a thread is to do. */
export interface Task {
  readonly policies: readonly FoundPolicy[];
  readonly order: WorkOrder;
  /** The number of the next policy that no thread has taken; all threads share it. */
  readonly next: Int32Array;
  /** The number of the thread. */
  readonly number: number;
  /** Whether later builds may go by what is made. */
  readonly isKept: boolean;
  /** The working folder. */
  readonly cwd: string;
  /** The folder in which files wait; absent, nothing is to be written. */
  readonly folder?: string;
}

/** What a thread tells: what it made since it last told, and what went wrong. */
export interface Word {
  readonly made: readonly (readonly [index: number, made: MadeText])[];
  readonly fault?: { readonly isOfDisk: boolean; readonly policy: string; readonly message: string };
}

/** The number of the next policy that nobody has taken. */
export function takeNext(next: Int32Array): number {
  return Atomics.add(next, 0, 1);
}
