import type { FoundPolicy } from '../io/find-policies';
import type { Staging } from '../io/lock';
import type { Output } from '../io/output';
import { preparing } from '../io/prepare';
import type { IndexEntry } from '../render/index-file';
import { type Aside, type Made, type MadePart, type MadeText, madeOf, type Outputs } from './made';
import { openShelf } from './shelf';
import type { Terminal } from './terminal';
import type { WorkOrder, Workshop } from './workshop';

/** How policies are to be made. */
export interface MakeRequest {
  readonly order: WorkOrder;
  readonly workshop: () => Workshop;
  readonly terminal: Terminal;
  /** How many threads are to work; absent, as many as pay. */
  readonly jobs?: number;
  /** Whether later builds may go by what is made. */
  readonly isKept: boolean;
  /** Opens the folder in which files wait; absent, nothing is to be written. */
  readonly staging?: () => Staging;
  /** True as soon as somebody asks to end. It is asked between policies: V8 takes that turn to clear its memory, when least is in use. */
  readonly asked: () => Promise<boolean>;
}

/** Policies that were made, in the order in which they were given; or how many were made when somebody asked to end. */
export type MadePolicies = { readonly made: readonly Made[] } | { readonly ended: number };

/** Makes one policy after the other. */
export function maker(
  workshop: Workshop,
  output: Output,
  { staging, isKept }: { readonly staging?: () => Pick<Staging, 'output' | 'aside'>; readonly isKept: boolean },
): (policy: FoundPolicy) => MadeText {
  const prepare = preparing(output, staging);
  return (policy) => madeOf(workshop.judge(policy), prepare, isKept);
}

/** Takes policies in that were made here or elsewhere, to be kept until all are. */
export function taker(): (text: MadeText) => Made {
  const shelf = openShelf();
  return (text) => {
    const [outputs, aside] = [shelf(text.outputs), shelf(text.aside)];
    const listing = text.listing === undefined ? undefined : shelf(text.listing);
    // V8 gives objects that take more after a spread a shape each, and there are thousands.
    return {
      outputs: () => JSON.parse(outputs()) as Outputs,
      aside: () => JSON.parse(aside()) as Aside,
      ...(listing && { listing: () => JSON.parse(listing()) as IndexEntry }),
      ...(JSON.parse(text.made) as MadePart),
    };
  };
}
