import type { Telling } from '../telling';
import { cellHelpers } from './cells';
import { factHelpers } from './facts';
import { flowHelpers } from './flows';
import { logicHelpers } from './logic';
import { modalityHelpers } from './modality';
import { partyHelpers } from './parties';
import { promiseHelpers } from './promises';
import { rightHelpers } from './rights';
import { type Helper, structureHelpers } from './structure';
import { wordHelpers } from './words';

/** All helpers of the templates, bound to one policy and language. */
export function helpersFor(telling: Telling): Readonly<Record<string, Helper>> {
  return {
    ...structureHelpers(telling),
    ...wordHelpers(telling),
    ...factHelpers(telling),
    ...partyHelpers(telling),
    ...flowHelpers(telling),
    ...rightHelpers(telling),
    ...cellHelpers(telling),
    ...promiseHelpers(telling),
    ...modalityHelpers(telling),
    ...logicHelpers(),
  };
}
