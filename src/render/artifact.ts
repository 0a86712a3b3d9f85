/** A file to be written: `path` is relative to the output folder, with forward slashes. */
export interface Artifact {
  readonly path: string;
  readonly text: string;
}
