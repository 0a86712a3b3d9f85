/** What a reader answers for a path: the bytes, or why there are none, in words that follow the path ("is a folder"). */
export type ReadResult = { readonly bytes: Uint8Array | string } | { readonly problem: string };

/** Files under one source root, by path relative to it with forward slashes; undefined means that there is no such file. */
export interface Sources {
  read(path: string): ReadResult | undefined;
}

/** Sources held in memory: path to text. Only own properties count, so `__proto__` is a name like any other. */
export function sourcesFrom(files: Readonly<Record<string, string>>): Sources {
  return {
    read(path) {
      const text = Object.hasOwn(files, path) ? files[path] : undefined;
      return text === undefined ? undefined : { bytes: text };
    },
  };
}
