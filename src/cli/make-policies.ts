import type { FoundPolicy } from '../io/find-policies';
import { outputAt } from '../io/output';
import type { Made } from './made';
import { type MadePolicies, type MakeRequest, maker, taker } from './maker';
import { pacing } from './pace';

/** Compiles policies, by many threads where that pays, and prepares their files. What comes out does not tell which it was. */
export async function makePolicies(policies: readonly FoundPolicy[], request: MakeRequest): Promise<MadePolicies> {
  const { order, terminal } = request;
  const output = outputAt(order.out);
  const jobs = Math.min(request.jobs ?? jobsFor(policies.length), policies.length);
  const line = pacing(terminal.progress, policies.length);
  try {
    if (jobs > 1) {
      const { makeByCrew } = require('./crew') as typeof import('./crew');
      return await makeByCrew(policies, { ...request, output, jobs, at: line.at });
    }
    if (policies.length === 0) return { made: [] };
    const make = maker(request.workshop(), output, request);
    const take = taker();
    const made: Made[] = [];
    for (const policy of policies) {
      if (await request.asked()) return { ended: made.length };
      made.push(take(make(policy)));
      line.at(made.length);
    }
    return { made };
  } finally {
    line.clear();
  }
}

/** Below this, a thread takes longer to start than it saves. */
const FEW = 1000;
const EACH = 500;

function jobsFor(count: number): number {
  if (count < FEW) return 1;
  const { availableParallelism } = require('node:os') as typeof import('node:os');
  return Math.min(availableParallelism(), Math.floor(count / EACH));
}
