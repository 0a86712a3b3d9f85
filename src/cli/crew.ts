import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FoundPolicy } from '../io/find-policies';
import type { Output } from '../io/output';
import { PublishError } from '../io/publish-error';
import type { Made } from './made';
import { type MadePolicies, type MakeRequest, maker, taker } from './maker';
import { Defect } from './mishap';
import { type Task, takeNext, type Word } from './task';

interface CrewRequest extends MakeRequest {
  readonly output: Output;
  readonly jobs: number;
  /** Is told how many policies are made. */
  readonly at: (done: number) => void;
}

/**
 * Compiles policies by this thread and others, each of which takes the next one that nobody has taken. Whatever fails in a
 * thread is thrown here, once all have stopped.
 */
export async function makeByCrew(policies: readonly FoundPolicy[], request: CrewRequest): Promise<MadePolicies> {
  const { order, workshop, terminal, output, jobs, staging, asked, at, isKept } = request;
  const folder = staging?.().staging;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const stop = (): void => void Atomics.store(next, 0, policies.length);
  const made: Made[] = [];
  const taken = taker();
  let done = 0;
  let isEnded = false;
  const take = (all: Word['made']): void => {
    for (const [index, one] of all) made[index] = taken(one);
    done += all.length;
    at(done);
  };
  const ends = Array.from({ length: jobs - 1 }, (_, number) => {
    const task: Task = {
      policies,
      order,
      next,
      number,
      cwd: terminal.folder,
      isKept,
      ...(folder !== undefined && { folder }),
    };
    return ended(startWorker(task), take, stop);
  });
  try {
    const make = maker(workshop(), output, request);
    for (let index = takeNext(next); index < policies.length; index = takeNext(next)) {
      take([[index, make(policies[index] as FoundPolicy)]]);
      if (await asked()) {
        isEnded = true;
        stop();
      }
    }
    // The others make what they have taken, and tell of it.
    for (const fault of await Promise.all(ends)) if (fault) throw fault;
    return isEnded && done < policies.length ? { ended: done } : { made };
  } finally {
    stop();
    await Promise.allSettled(ends);
  }
}

/** What is new in a thread gets half of the room that V8 gives it, in MiB: enough for one policy, of which nothing is copied then. */
const limits = { maxYoungGenerationSizeMb: 24 };

function startWorker(task: Task): Worker {
  return new Worker(join(__dirname, `worker${extname(__filename)}`), { workerData: task, resourceLimits: limits });
}

/** Waits until a thread has ended, and gives what went wrong in it. */
function ended(worker: Worker, take: (made: Word['made']) => void, stop: () => void): Promise<Error | undefined> {
  return new Promise((resolve) => {
    let fault: Error | undefined;
    const fail = (error: Error): void => {
      fault ??= error;
      stop();
    };
    worker.on('message', ({ made, fault: told }: Word) => {
      take(made);
      if (told) fail(told.isOfDisk ? new PublishError(told.message) : defectOf(told));
    });
    worker.on('error', (error) => fail(new Defect('a thread of the build', { cause: error })));
    worker.on('exit', () => resolve(fault));
  });
}

function defectOf({ policy, message }: NonNullable<Word['fault']>): Defect {
  return new Defect(policy, { cause: new Error(message) });
}
