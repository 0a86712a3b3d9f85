import type { Diagnostic } from '../core/diagnostic';
import type { Source } from '../core/source';
import type { Sources } from '../core/sources';
import { decode } from '../parse/decode';
import type { Document } from '../parse/document';
import { type ParserId, parse } from '../parse/parse';
import type { Parsed } from '../parse/parsed';
import { cited } from './complaints/wording';
import type { FileCode } from './file-codes';
import type { Gap } from './gaps';
import { followInclude, similarInclude } from './include';

/** A policy may not be spread over more files than this. */
export const maximumFiles = 100;

/** The files of a policy. */
export interface ReadFiles {
  readonly entry: Source;
  /** The files that could be read as YAML: the entry first, each before the files that it includes. */
  readonly documents: readonly Document[];
  readonly diagnostics: readonly Diagnostic[];
  /** What is given twice in one file, and does not count. */
  readonly gaps: readonly Gap[];
  /** False where a file of the policy could not be read, or not as YAML. */
  readonly isComplete: boolean;
  /** The paths of all files that are there, in the order of reading. */
  readonly dependencies: readonly string[];
}

/** Reads a policy from its first file, and the files that it includes. */
export function readFiles(sources: Sources, entry: string, parser?: ParserId): ReadFiles {
  const documents: Document[] = [];
  const diagnostics: Diagnostic[] = [];
  const gaps: Gap[] = [];
  const dependencies: string[] = [];
  const result = sources.read(entry);
  const source: Source = { path: entry, text: '' };
  if (!result || 'problem' in result) {
    diagnostics.push(entryUnreadable(source, result?.problem));
    return { entry: source, documents, diagnostics, gaps, isComplete: false, dependencies };
  }
  let isComplete = true;
  const first = open(entry, result.bytes, []);
  return { entry: first, documents, diagnostics, gaps, isComplete, dependencies };

  function open(path: string, bytes: Uint8Array | string, above: readonly string[]): Source {
    dependencies.push(path);
    const decoded = decode(path, bytes);
    const parsed: Parsed = decoded.diagnostics.length > 0 ? decoded : parse(decoded.source, parser);
    diagnostics.push(...parsed.diagnostics);
    const { repeating, document = repeating?.document } = parsed;
    for (const { path: place, value } of repeating?.repeated ?? [])
      gaps.push({ path: place, isKey: true, lost: value });
    if (!document) isComplete = false;
    else {
      documents.push(document);
      includesOf(document).forEach((include, index) => {
        if (typeof include === 'string' && include.trim() !== '') follow(document, include, index, [...above, path]);
      });
    }
    return decoded.source;
  }

  function follow(document: Document, include: string, index: number, chain: readonly string[]): void {
    const target = targetOf({ sources, from: document.source.path, include, chain, read: dependencies });
    if ('bytes' in target) {
      open(target.path, target.bytes, chain);
      return;
    }
    const { code, why, help } = target;
    isComplete &&= isReadElsewhere.has(code);
    const span = document.spanOf(['include', index]);
    const message = `${cited(include)} ${why}`;
    diagnostics.push({ code, severity: 'error', message, span, ...(help !== undefined && { help }) });
  }
}

/** These entries lead to files that are part of the policy already. */
const isReadElsewhere = new Set<FileCode>(['core/include-cycle', 'core/include-repeated']);

/** A file to include, or why it cannot be: `why` follows the entry. */
type Target =
  | { readonly path: string; readonly bytes: Uint8Array | string }
  | { readonly code: FileCode; readonly why: string; readonly help?: string | undefined };

interface Request {
  readonly sources: Sources;
  /** The file that includes. */
  readonly from: string;
  readonly include: string;
  /** The files from the entry down to the one that includes. */
  readonly chain: readonly string[];
  /** The files that were read before. */
  readonly read: readonly string[];
}

function targetOf({ sources, from, include, chain, read }: Request): Target {
  const target = followInclude(from, include);
  if (!('path' in target)) return target;
  const { path } = target;
  if (path === from) return { code: 'core/include-cycle', why: 'is this file itself', help: 'delete the entry' };
  if (chain.includes(path)) {
    const why = 'includes this file, so the files go round in a circle';
    return { code: 'core/include-cycle', why, help: 'delete one of the two entries' };
  }
  if (read.includes(path)) {
    return { code: 'core/include-repeated', why: 'is part of the policy already', help: 'include each file once' };
  }
  if (read.length >= maximumFiles) {
    const why = `is one file too many: a policy has at most ${maximumFiles}`;
    return { code: 'core/includes-many', why, help: 'join some of the files' };
  }
  const found = sources.read(path);
  if (!found) {
    const similar = similarInclude(sources, from, include);
    const help = similar ? `did you mean \`${similar}\`?` : 'write the path as it leads from the folder of this file';
    return { code: 'core/include-missing', why: 'does not exist', help };
  }
  return 'problem' in found ? { code: 'core/include-unreadable', why: found.problem } : { path, bytes: found.bytes };
}

function includesOf({ data }: Document): readonly unknown[] {
  const include = data !== null && typeof data === 'object' && 'include' in data ? data.include : undefined;
  return Array.isArray(include) ? include.slice(0, maximumFiles) : [];
}

function entryUnreadable(source: Source, problem = 'does not exist'): Diagnostic {
  return {
    code: 'core/file-unreadable',
    severity: 'error',
    message: `${cited(source.path)} ${problem}`,
    span: { source, start: 0, end: 0 },
  };
}
