import type { Telling } from '../telling';
import { factHelpers } from './facts';
import { logicHelpers } from './logic';
import { type Helper, structureHelpers } from './structure';
import { wordHelpers } from './words';

/** All helpers of the templates, bound to one policy and language. */
export function helpersFor(telling: Telling): Readonly<Record<string, Helper>> {
  return { ...structureHelpers(telling), ...wordHelpers(telling), ...factHelpers(telling), ...logicHelpers() };
}
