import { type ModuleFile, readModule } from './module-file';

/** The modules of a bundle, and the chunk that each is in, by paths below the project. */
export interface Chunks {
  readonly modules: ReadonlyMap<string, ModuleFile>;
  readonly chunkOf: ReadonlyMap<string, string>;
}

/** What a chunk is to hold: what its roots need at once and no chunk before has; `without` names roots that are not taken. */
export interface ChunkAim {
  readonly name: string;
  readonly roots: readonly string[];
  readonly without?: readonly string[];
}

/** Deals the modules that are needed from any of the roots out to chunks; the last has all that are left. */
export function chunksOf(project: string, aims: readonly ChunkAim[]): Chunks {
  const modules = new Map<string, ModuleFile>();
  const needed = aims.flatMap(({ roots }) => roots);
  for (const path of needed) {
    if (modules.has(path)) continue;
    const module = readModule(project, path);
    modules.set(path, module);
    needed.push(...module.requires.map((one) => one.path));
  }
  const chunkOf = new Map<string, string>();
  for (const { name, roots, without = [] } of aims) {
    const taken = [...roots];
    for (const path of taken) {
      if (chunkOf.has(path)) continue;
      if (!without.includes(path)) chunkOf.set(path, name);
      taken.push(...(modules.get(path)?.requires ?? []).filter((one) => one.isAtOnce).map((one) => one.path));
    }
  }
  const last = aims.at(-1)?.name ?? '';
  for (const path of modules.keys()) if (!chunkOf.has(path)) chunkOf.set(path, last);
  return { modules, chunkOf };
}
