import { type Diagnostic, inOrder } from '../core/diagnostic';
import type { Path, Source, Span } from '../core/source';
import type { Sources } from '../core/sources';
import type { Document } from '../parse/document';
import type { ParserId } from '../parse/parse';
import type { CheckedFile } from './check-file';
import { keyMissing, longParts, missingKeys } from './check-whole';
import { isFlawless } from './flawless';
import { type Gaps, gapsOf, mayNameFiles } from './gaps';
import { inlineWaivers } from './inline-waivers';
import { merge } from './merge';
import type { PolicyFile } from './policy';
import { type ReadFiles, readFiles } from './read-files';
import type { Waiver } from './waivers';

/** A policy, its files merged; positions name the file in which a part stands. */
export interface Assembled {
  readonly entry: Source;
  /** All that keeps the schema; where there are gaps, keys that the schema requires may be missing. */
  readonly data: PolicyFile;
  readonly gaps: Gaps;
  /** The waivers that comments are, of all files. */
  readonly inlineWaivers: readonly Waiver[];
  spanOf(path: Path): Span;
  keySpanOf(path: Path): Span;
}

/** What became of the files of a policy. */
export interface Assembly {
  /** The policy as far as it keeps the schema; absent where a file of it could not be read, for nothing is certain then. */
  readonly policy?: Assembled;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, relative to the root of the sources. */
  readonly dependencies: readonly string[];
}

/** Reads a policy from its first file, with all that it includes, checks each file, and makes one of them. */
export function assemble(sources: Sources, entry: string, parser?: ParserId): Assembly {
  const read = readFiles(sources, entry, parser);
  const files = read.documents.map(checked);
  const merged = merge(files.map(({ left }) => left));
  const gaps = [...read.gaps, ...files.flatMap((file) => file.gaps)];
  const inline = inlineWaivers(read.documents.flatMap(({ comments }) => comments));
  const found = [...read.diagnostics, ...withoutRefused(read, files), ...merged.diagnostics, ...inline.diagnostics];
  const { dependencies } = read;
  const mayMissFiles = !read.isComplete || files.some((file) => file.mayInclude) || gaps.some(mayNameFiles);
  if (mayMissFiles) return { diagnostics: inOrder(found), dependencies };

  const given = [
    ...Object.keys(merged.data),
    ...gaps.flatMap(({ path }) => (path.length === 1 ? [String(path[0])] : [])),
  ];
  const missing = missingKeys(given);
  const long = read.documents.length > 1 ? longParts(read.documents, merged) : [];
  const diagnostics = inOrder([...found, ...missing.map((key) => keyMissing(read.entry, key)), ...long]);
  // What is too long is not looked at: that would be a long work.
  if (long.length > 0) return { diagnostics, dependencies };
  const all = gapsOf([
    ...gaps,
    ...missing.map((key) => ({ path: [key], isKey: true })),
    ...merged.repeated.map((path) => ({ path, isKey: false })),
  ]);
  const { spanOf, keySpanOf } = merged;
  const data = merged.data as unknown as PolicyFile;
  const policy = { entry: read.entry, data, gaps: all, inlineWaivers: inline.waivers, spanOf, keySpanOf };
  return { policy, diagnostics, dependencies };
}

function checked(document: Document): CheckedFile {
  if (isFlawless(document)) return { diagnostics: [], left: document, gaps: [], mayInclude: false };
  // Loaded for files with something wrong alone: what says all that can be wrong is long.
  const { checkFile } = require('./check-file') as typeof import('./check-file');
  return checkFile(document);
}

/** What the schema says of an include is left out where the include has been refused already, in better words. */
function withoutRefused({ diagnostics }: ReadFiles, files: readonly CheckedFile[]): readonly Diagnostic[] {
  const refused = new Set(diagnostics.map(({ span }) => `${span.source.path}:${span.start}`));
  return files
    .flatMap((file) => file.diagnostics)
    .filter(({ code, span }) => {
      const isForm = code === 'schema/form-wrong' || code === 'schema/value-repeated';
      return !isForm || !refused.has(`${span.source.path}:${span.start}`);
    });
}
