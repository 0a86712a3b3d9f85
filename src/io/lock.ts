import { join } from 'node:path';
import { byText } from '../core/diagnostic';
import { makeFolder, moveAside, namesIn, removeIfEmpty, removeTree } from './folders';
import { type Output, shownIn } from './output';
import { digestOf, endOwner, isGone, isOwner, newOwner, ownerInWords } from './owner';
import { attempt, PublishError } from './publish-error';
import { codeOf } from './words';

/*
 * The lock is a folder that holds one empty folder, whose name says who owns it. It is made aside and renamed into
 * place, which fails when a lock is there, so a lock is never seen half made. The lock of an owner that is gone is
 * taken away only under a second lock made for that one case (a claim), and is looked at again under it; so of any
 * number of waiting builds one takes it away, and none can take away the lock of the one that came next.
 */
const LOCK = '.policyc.lock';
const CLAIM = /^\.policyc\.lock-[0-9a-f]{16}$/;
const STAGING = '.policyc-';
const PAUSE = 25;

/** True for the name of what a running publishing, and some desktops, leave beside files. */
export function isLeft(name: string): boolean {
  return /^(?:\.policyc.*|\.DS_Store|Thumbs\.db)$/.test(name);
}

/** One publishing: its output, and the staging folder that is its own and vanishes at the end. */
export interface Session {
  readonly output: Output;
  readonly owner: string;
  readonly staging: string;
  /** Folders of which nothing stands in the output yet wait here, each at its path there, to take their places as they are. */
  readonly whole: Output;
  /** A place in the staging folder that was not given out before. */
  aside(): string;
}

/** True when a build is writing into the output or has left something behind there. */
export function hasTraces(output: Output): boolean {
  return namesIn(output, '').some((name) => name === LOCK || CLAIM.test(name) || isStaging(name));
}

/** A staging folder that is filled before there is a lock. It has to be handed to `underLock`, or dropped. */
export interface Staging extends Session {
  /** Removes the folder, with what is in it, and the output folder where it was made for it. */
  drop(): void;
}

/** Opens a staging folder in the output, which is made when it is missing. No other build clears it away. */
export function openStaging(output: Output): Staging {
  const session = newSession(output);
  let made: readonly string[] = [];
  const drop = (): void => {
    finish(session);
    for (const place of made.toReversed()) removeIfEmpty(output, place);
  };
  try {
    made = makeStaging(session);
    return { ...session, drop };
  } catch (error) {
    drop();
    throw error;
  }
}

/**
 * Runs an action while no other process publishes into the output, and clears away what ended builds have left. Waits
 * `patience` milliseconds for another build, then throws a `PublishError`. Staging folder and lock are gone afterwards.
 */
export function underLock<T>(output: Output, patience: number, action: (session: Session) => T, staging?: Staging): T {
  const session = staging ?? newSession(output);
  let made: readonly string[] = [];
  let result: T;
  try {
    if (!staging) made = makeStaging(session);
    acquire(session, LOCK, patience);
    sweep(session);
    result = action(session);
  } catch (error) {
    if (staging) staging.drop();
    else finish(session);
    for (const place of made.toReversed()) removeIfEmpty(output, place);
    throw error;
  }
  const trouble = finish(session);
  if (trouble) throw trouble;
  return result;
}

function newSession(output: Output): Session {
  const owner = newOwner();
  const staging = join(output.root, STAGING + owner);
  let asides = 0;
  const whole = { ...output, root: join(staging, 'whole') };
  return { output, owner, staging, whole, aside: () => join(staging, String(++asides)) };
}

function makeStaging({ output, staging }: Session): readonly string[] {
  const made = makeFolder(output, '');
  try {
    attempt(`write into ${shownIn(output, '')}`, () => output.fileSystem.mkdir(staging, 0o700));
    return made;
  } catch (error) {
    for (const place of made.toReversed()) removeIfEmpty(output, place);
    throw error;
  }
}

function acquire(session: Session, name: string, patience: number): void {
  const candidate = session.aside();
  attempt(`lock ${shownIn(session.output, '')}`, () => {
    session.output.fileSystem.mkdir(candidate, 0o755);
    session.output.fileSystem.mkdir(join(candidate, session.owner), 0o755);
  });
  for (let waited = 0; !take(session, candidate, name); waited += PAUSE) {
    const holder = holderOf(session, name);
    if (holder !== undefined && (holder === '' || isGone(holder))) {
      takeAway(session, name, holder, patience);
    } else if (waited >= patience) {
      const who = holder === undefined ? '' : ` (${ownerInWords(holder)})`;
      const advice = `if none is running, remove the folder ${shownIn(session.output, name)}`;
      throw new PublishError(
        `cannot write into ${shownIn(session.output, '')}: another build${who} is writing into it; ${advice}`,
      );
    } else {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

function take(session: Session, candidate: string, name: string): boolean {
  const { output } = session;
  const place = join(output.root, name);
  return attempt(`lock ${shownIn(output, '')}`, () => {
    try {
      output.fileSystem.rename(candidate, place);
      return true;
    } catch (error) {
      const code = codeOf(error);
      if (lockStands(output, name)) return false;
      if (code === 'EEXIST' || code === 'ENOTEMPTY') return false;
      throw error;
    }
  });
}

function lockStands(output: Output, name: string): boolean {
  try {
    if (output.fileSystem.lstat(join(output.root, name)).isDirectory()) return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
  throw new PublishError(`cannot lock ${shownIn(output, '')}: ${shownIn(output, name)} is in the way; remove it`);
}

function takeAway(session: Session, name: string, holder: string, patience: number): void {
  const claim = `${LOCK}-${digestOf(`${name}/${holder}`)}`;
  acquire(session, claim, patience);
  if (holderOf(session, name) === holder) moveAside(session.output, name, session.aside());
  release(session, claim);
}

function release(session: Session, name: string): void {
  if (holderOf(session, name) === session.owner) moveAside(session.output, name, session.aside());
}

// The owner of a lock; empty when it names none, undefined when there is no lock.
function holderOf(session: Session, name: string): string | undefined {
  return attempt(`read ${shownIn(session.output, name)}`, () => {
    try {
      return session.output.fileSystem.readdir(join(session.output.root, name)).sort(byText)[0] ?? '';
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
}

// Whoever holds the lock may clear every claim away: the owners they were made for will never hold it again.
function sweep(session: Session): void {
  for (const name of namesIn(session.output, '')) {
    const left = CLAIM.test(name) || (isStaging(name) && isGone(name.slice(STAGING.length)));
    if (left && name !== STAGING + session.owner) moveAside(session.output, name, session.aside());
  }
}

function isStaging(name: string): boolean {
  return name.startsWith(STAGING) && isOwner(name.slice(STAGING.length));
}

// Everything is tried whatever fails; the first failure is the answer.
function finish(session: Session): unknown {
  let trouble: unknown;
  for (const step of [() => release(session, LOCK), () => removeTree(session.output, session.staging)]) {
    try {
      step();
    } catch (error) {
      trouble ??= error;
    }
  }
  endOwner(session.owner);
  return trouble;
}
