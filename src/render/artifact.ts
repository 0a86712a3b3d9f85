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
