/** The data in the text of a manifest, which an earlier version or somebody else may have written; undefined for no JSON. */
export function dataIn(manifest: string): unknown {
  try {
    return JSON.parse(manifest);
  } catch {
    return undefined;
  }
}

/** What data of any form hold under a key of their own. */
export function partOf(data: unknown, key: string): unknown {
  return data !== null && typeof data === 'object' && Object.hasOwn(data, key)
    ? (data as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
