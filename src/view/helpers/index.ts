import { cellHelpers } from './cells';
import { factHelpers } from './facts';
import { flowHelpers } from './flows';
import { each, given, isTrue, logicHelpers, own } from './logic';
import { modalityHelpers } from './modality';
import { partyHelpers } from './parties';
import { promiseHelpers } from './promises';
import { rightHelpers } from './rights';
import { type Helper, structureHelpers } from './structure';
import { wordHelpers } from './words';

/** All helpers of the templates that speak of a policy. */
export const helpers: Readonly<Record<string, Helper>> = {
  ...structureHelpers,
  ...wordHelpers,
  ...factHelpers,
  ...partyHelpers,
  ...flowHelpers,
  ...rightHelpers,
  ...cellHelpers,
  ...promiseHelpers,
  ...modalityHelpers,
};

/** All that the code of a template calls: its helpers, and what reads and tests values. */
export const templateCalls = { ...helpers, ...logicHelpers, lookup: own, given, isTrue, each };
