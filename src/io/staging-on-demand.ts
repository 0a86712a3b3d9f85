import { openStaging, type Staging } from './lock';
import type { Output } from './output';

/** A staging folder that is opened when the first file needs it. It has to be dropped at the end, opened or not. */
export interface StagingOnDemand {
  open(): Staging;
  /** The folder, where anything has needed it. */
  opened(): Staging | undefined;
  drop(): void;
}

/** Opens a staging folder in the output when it is first asked for. */
export function stagingOnDemand(output: Output): StagingOnDemand {
  let staging: Staging | undefined;
  return {
    open: () => {
      staging ??= openStaging(output);
      return staging;
    },
    opened: () => staging,
    drop: () => staging?.drop(),
  };
}
