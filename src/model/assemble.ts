import { type Diagnostic, hasErrors, inOrder } from '../core/diagnostic';
import type { Path, Source, Span } from '../core/source';
import type { Sources } from '../core/sources';
import { checkWhole } from './check-whole';
import { merge } from './merge';
import type { PolicyFile } from './policy';
import { type ReadFiles, readFiles } from './read-files';
import { validate } from './validate';

/** A policy that keeps the schema, its files merged; positions name the file in which a part stands. */
export interface Assembled {
  readonly entry: Source;
  readonly data: PolicyFile;
  spanOf(path: Path): Span;
  keySpanOf(path: Path): Span;
}

/** What became of the files of a policy: the policy, unless anything is wrong, and all that was found. */
export interface Assembly {
  readonly policy?: Assembled;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, relative to the root of the sources. */
  readonly dependencies: readonly string[];
}

/** Reads a policy from its first file, with all that it includes, checks each file, and makes one of them. */
export function assemble(sources: Sources, entry: string): Assembly {
  const read = readFiles(sources, entry);
  const merged = merge(read.documents);
  const found = [...read.diagnostics, ...checkFiles(read), ...merged.diagnostics];
  const whole = read.diagnostics.length === 0 ? checkWhole(read.entry, read.documents, merged) : [];
  const diagnostics = inOrder([...found, ...whole]);
  const { dependencies } = read;
  if (hasErrors(diagnostics)) return { diagnostics, dependencies };
  const { spanOf, keySpanOf } = merged;
  const data = merged.data as unknown as PolicyFile;
  return { policy: { entry: read.entry, data, spanOf, keySpanOf }, diagnostics, dependencies };
}

/** What the schema says of an include is left out where the include has been refused already, in better words. */
function checkFiles({ documents, diagnostics }: ReadFiles): readonly Diagnostic[] {
  const refused = new Set(diagnostics.map(({ span }) => `${span.source.path}:${span.start}`));
  return documents.flatMap(validate).filter(({ code, span }) => {
    const isForm = code === 'schema/form-wrong' || code === 'schema/value-repeated';
    return !isForm || !refused.has(`${span.source.path}:${span.start}`);
  });
}
