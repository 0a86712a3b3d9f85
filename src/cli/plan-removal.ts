/** A file of an earlier build: `path` is relative to the output folder, `sha256` is what our manifest says of it. */
export interface MadeFile {
  readonly path: string;
  readonly sha256: string;
}

/** An earlier build of a policy, as its manifest in the output tells it. */
export interface EarlierOutput {
  readonly id: string;
  readonly files: readonly MadeFile[];
}

/** What is to be removed, and what looks like ours but has been changed since, as paths in the output. */
export interface Removal {
  readonly remove: readonly string[];
  readonly changed: readonly string[];
}

/** What a build knows of its sources. */
export interface Sourced {
  /** The ids of all policies that were found, built or not. */
  readonly found: ReadonlySet<string>;
  /** The paths that belong to each policy that was built, by id: those of its manifest. */
  readonly made: ReadonlyMap<string, () => ReadonlySet<string>>;
  /** True when every source was looked at, so that a policy that was not found is gone. */
  readonly all: boolean;
}

/**
 * Plans what to remove of earlier outputs: all files of a policy that is gone, and of a policy that was built those that
 * it makes no more. Nothing of a policy that could not be built, and no file whose content is no longer what we wrote;
 * `digestOf` gives the sha256 of a file in the output, undefined when there is none. The manifest of a policy that is
 * gone goes too.
 */
export function planRemoval(
  earlier: readonly EarlierOutput[],
  sourced: Sourced,
  digestOf: (path: string) => string | undefined,
): Removal {
  const remove: string[] = [];
  const changed: string[] = [];
  for (const { id, files } of earlier) {
    const made = sourced.made.get(id)?.();
    const gone = isGone(id, sourced);
    if (!made && !gone) continue;
    for (const { path, sha256 } of files) {
      if (made?.has(path)) continue;
      const digest = digestOf(path);
      if (digest === sha256) remove.push(path);
      else if (digest !== undefined) changed.push(path);
    }
    if (gone) remove.push(`${id}/manifest.json`);
  }
  return { remove, changed };
}

/** True for a policy of the output that no source makes any more. */
export function isGone(id: string, { found, all }: Sourced): boolean {
  return all && !found.has(id);
}
