import { type ModuleFile, readModule } from './module-file';

/** The modules of a bundle, and the chunk that each is in, by paths below the project. */
export interface Chunks {
  readonly modules: ReadonlyMap<string, ModuleFile>;
  readonly chunkOf: ReadonlyMap<string, string>;
}

/** Deals the modules that are needed from any of the roots out to chunks. */
export function chunksOf(project: string, roots: ReadonlyMap<string, readonly string[]>): Chunks {
  const modules = new Map<string, ModuleFile>();
  const needed = [...roots.values()].flat();
  for (const path of needed) {
    if (modules.has(path)) continue;
    const module = readModule(project, path);
    modules.set(path, module);
    needed.push(...module.requires.map((one) => one.path));
  }
  const chunkOf = new Map<string, string>();
  for (const [chunk, first] of roots) {
    const taken = [...first];
    for (const path of taken) {
      if (chunkOf.has(path)) continue;
      chunkOf.set(path, chunk);
      taken.push(...(modules.get(path)?.requires ?? []).filter((one) => one.isAtOnce).map((one) => one.path));
    }
  }
  const [last = ''] = [...roots.keys()].slice(-1);
  for (const path of modules.keys()) if (!chunkOf.has(path)) chunkOf.set(path, last);
  return { modules, chunkOf };
}
