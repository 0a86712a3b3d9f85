import type { Features } from './features';
import { nodeFloor, yamlFloor } from './floors';
import { againPrograms, buildPrograms, oneWorker, shardPrograms, smallMemory, startPrograms } from './ours';
import type { Program, Site } from './program';

/**
 * The floors, and all of ours that says something at a number of policies, in the order in which they run; where it has
 * to be `quick`, without what takes as long as another full build.
 */
export function programsFor(features: Features, { size }: Site, quick: boolean): readonly Program[] {
  const again = againPrograms(features).filter(() => features.cache || !quick);
  return [
    nodeFloor,
    ...(size === 1 ? startPrograms : []),
    yamlFloor,
    ...buildPrograms(features, quick),
    ...(size === 1000 ? again : []),
    ...(size === 1000 && !quick ? [smallMemory] : []),
    ...(size === 10_000 ? [...oneWorker(features), ...shardPrograms(features)] : []),
  ];
}
