import { join } from 'node:path';
import type { FoundPolicy } from '../io/find-policies';
import { outputAt } from '../io/output';
import { PublishError } from '../io/publish-error';
import { maker } from './maker';
import { Defect } from './mishap';
import { type Task, takeNext, type Word } from './task';
import { openWorkshop } from './workshop';

/** So many policies are told of at once. */
const CHUNK = 32;

/** Makes policies that no other thread has taken until there are none, and tells of them. */
export async function work(
  { policies, order, next, number, cwd, folder, isKept }: Task,
  tell: (word: Word) => void,
): Promise<void> {
  let made: Word['made'][number][] = [];
  try {
    const workshop = openWorkshop(order, cwd);
    if ('problem' in workshop) throw new PublishError(workshop.problem);
    const output = outputAt(order.out);
    let count = 0;
    const staging = folder === undefined ? undefined : { output, aside: () => join(folder, `${number}-${++count}`) };
    const make = maker(workshop, output, { isKept, ...(staging && { staging: () => staging }) });
    for (let index = takeNext(next); index < policies.length; index = takeNext(next)) {
      made.push([index, make(policies[index] as FoundPolicy)]);
      if (made.length >= CHUNK) {
        tell({ made });
        made = [];
      }
      // As in the main thread, V8 gets a turn between policies.
      await new Promise(setImmediate);
    }
    tell({ made });
  } catch (error) {
    tell({ made, fault: faultOf(error) });
  }
}

function faultOf(error: unknown): NonNullable<Word['fault']> {
  const cause = error instanceof Defect ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  const policy = error instanceof Defect ? error.message : 'a thread of the build';
  return { isOfDisk: error instanceof PublishError, policy, message };
}
