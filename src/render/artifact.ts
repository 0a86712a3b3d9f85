/** A file to be written: `path` is relative to the output folder, with forward slashes. */
export interface Artifact {
  readonly path: string;
  readonly text: string;
}

/** A file of which the text may be long: it is made piece by piece, whenever it is asked for. */
export interface LongArtifact {
  readonly path: string;
  readonly pieces: Iterable<string>;
}

/** A file that says something of each item of a list, one after the other. */
export interface ListArtifact<Item> extends LongArtifact {
  /** What stands in it for an item. */
  pieceOf(item: Item): string;
}
