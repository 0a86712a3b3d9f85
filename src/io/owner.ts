import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';
import { codeOf } from './words';

// Differs between the processes, and between the threads of one process, that ever load this file.
const instance = randomBytes(6).toString('hex');
const host = hostname()
  .replace(/[^A-Za-z0-9.]/g, '_')
  .slice(0, 40);
const start = (stateOf(pid) ?? { start: '0' }).start;
let count = 0;
/** Publishings of this thread that have not ended. */
const running = new Set<string>();

const form = /^(\d{1,10})-(\d{1,20})-([0-9a-f]{12})-\d{1,9}-([A-Za-z0-9._]{0,40})$/;

/** A new name for one publishing of this process, fit to be a file name: process id, start, random, count, computer. */
export function newOwner(): string {
  const owner = `${pid}-${start}-${instance}-${++count}-${host}`;
  running.add(owner);
  return owner;
}

/** Ends a publishing of this thread, whatever came of it. */
export function endOwner(owner: string): void {
  running.delete(owner);
}

/** True when the text is a name that `newOwner` makes. */
export function isOwner(text: string): boolean {
  return form.test(text);
}

/**
 * True when the owner surely publishes no more: its process has ended (a reused process id is told apart by the
 * start), or it is a publishing of this thread that was ended. When in doubt, false.
 */
export function isGone(owner: string): boolean {
  const [, id, itsStart, itsInstance, itsHost] = form.exec(owner) ?? [];
  if (id === undefined || itsHost !== host) return false;
  if (itsInstance === instance) return !running.has(owner);
  try {
    kill(Number(id), 0);
  } catch (error) {
    if (codeOf(error) === 'ESRCH') return true;
  }
  const state = stateOf(Number(id));
  if (!state) return false;
  return state.ended || (itsStart !== '0' && itsStart !== state.start);
}

/** An owner in words: `process 4711 on build-7`. */
export function ownerInWords(owner: string): string {
  const [, id, , , itsHost] = form.exec(owner) ?? [];
  return id === undefined ? 'an unknown program' : `process ${id} on ${itsHost || 'this computer'}`;
}

/** A short file name part that stands for any text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

// Linux tells when a process was started and whether it has ended but was not collected; elsewhere it is unknown.
function stateOf(id: number): { readonly start: string; readonly ended: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'latin1');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const since = fields[19];
    return since === undefined ? undefined : { start: since, ended: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return undefined;
  }
}
