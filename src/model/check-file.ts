import type { Diagnostic } from '../core/diagnostic';
import type { Document } from '../parse/document';
import { findMistakes } from './find-mistakes';
import type { Gap } from './gaps';
import { prune } from './prune';
import { validate } from './validate';

/** What became of one file of a policy. */
export interface CheckedFile {
  readonly diagnostics: readonly Diagnostic[];
  /** The file without what is wrong in it. */
  readonly left: Document;
  readonly gaps: readonly Gap[];
  /** True where its `include` is wrong, and may name files that were not read. */
  readonly mayInclude: boolean;
}

/** Finds what is wrong with one file, says it, and takes it out. */
export function checkFile(document: Document): CheckedFile {
  const mistakes = findMistakes(document.data);
  const { document: left, gaps } = prune(document, mistakes);
  const mayInclude = mistakes.some(({ keyword, path }) => path[0] === 'include' && !isHarmless.has(keyword));
  return { diagnostics: validate(document, mistakes), left, gaps, mayInclude };
}

/** With these mistakes, all entries of `include` are read nevertheless. */
const isHarmless = new Set(['uniqueItems', 'minItems']);
