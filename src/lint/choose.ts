import type { Model } from '../model/model';
import { writtenOn } from './lint';
import type { Pack } from './pack';
import { readingOf } from './reading';
import { reasonsFor } from './subject';

/** A pack that runs, and why. */
export interface Chosen {
  readonly pack: Pack;
  /** Clauses: `` `controllers.acme` is in Belgium ``. */
  readonly why: readonly string[];
}

/** A pack that the policy is subject to, whose law does not apply on the day. */
export interface NotInForce {
  readonly pack: Pack;
  readonly why: string;
}

/** What runs for a policy, and what does not. */
export interface Choice {
  readonly chosen: readonly Chosen[];
  readonly notInForce: readonly NotInForce[];
}

/** The packs that a policy is subject to on a day, and those that are `wanted` whatever it says. */
export function choosePacks(
  model: Model,
  packs: readonly Pack[],
  asOf: string,
  wanted: readonly string[] = [],
): Choice {
  const written = writtenOn(model);
  const reading = readingOf(model, { asOf, ...(written === undefined ? {} : { written }) }, []);
  const subject = packs.flatMap((pack): readonly Chosen[] => {
    const why = [...(wanted.includes(pack.id) ? ['it was asked for'] : []), ...reasonsFor(pack, reading)];
    return why.length > 0 ? [{ pack, why }] : [];
  });
  const isInForce = ({ from, until }: Pack) =>
    (from === undefined || from <= asOf) && (until === undefined || asOf <= until);
  return {
    chosen: subject.filter(({ pack }) => isInForce(pack)),
    notInForce: subject
      .filter(({ pack }) => !isInForce(pack))
      .map(({ pack }) => ({
        pack,
        why:
          pack.from !== undefined && pack.from > asOf
            ? `it applies from ${pack.from}`
            : `it applied until ${pack.until}`,
      })),
  };
}
