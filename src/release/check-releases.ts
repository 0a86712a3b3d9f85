import { type Diagnostic, inOrder } from '../core/diagnostic';
import type { Source, Span } from '../core/source';
import { sha256 } from '../render/manifest-parts/digest';
import { ManifestError, readManifest } from '../render/read-manifest';
import { chained, type PlacedRecord } from './chain';
import type { ReleaseCode } from './codes';
import type { FoundEntry, FoundFile, FoundReleases } from './found';
import { pageFault } from './page-fault';
import { isFault, placeOfKey, type RecordFault, readRecord } from './read-record';
import { frozenFiles, type Release, type ReleaseRecord, recordFile } from './release';
import { textOf } from './text-of-bytes';

/** The releases of a policy, the first one first, and all that is wrong with them. */
export interface CheckedReleases {
  /** Empty where anything is wrong. */
  readonly releases: readonly Release[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the releases of a policy: each file has to be as it was written, and each release in its place of the chain. */
export function checkReleases(found: FoundReleases): CheckedReleases {
  if (found.problem !== undefined) {
    const message = `\`${found.path}\` ${found.problem}`;
    const help = 'keep the releases in a folder of the policy itself';
    return { releases: [], diagnostics: [error('release/file-strange', startOf(found.path), message, help)] };
  }
  const read = found.entries.map((entry) => readRelease(`${found.path}/${entry.name}`, entry));
  const diagnostics = read.flatMap((one) => one.diagnostics);
  const known = read.flatMap(({ place }) => (place ? [place] : []));
  // Where a record cannot be read, a release may be missing in the chain or may not.
  const { order, diagnostics: broken } = known.length < read.length ? { order: [], diagnostics: [] } : chained(known);
  const all = inOrder([...diagnostics, ...broken]);
  const releases = new Map(read.map(({ place, release }) => [place, release]));
  return {
    releases: all.length > 0 ? [] : order.flatMap((place) => releases.get(place) ?? []),
    diagnostics: all,
  };
}

interface ReadRelease {
  readonly place?: PlacedRecord;
  readonly release?: Release;
  readonly diagnostics: readonly Diagnostic[];
}

const restore = (path: string): string => `bring it back as it was released, such as with \`git checkout -- ${path}\``;

function readRelease(path: string, { name, problem, files }: FoundEntry): ReadRelease {
  if (problem !== undefined) {
    const found = error('release/file-strange', startOf(path), `\`${path}\` ${problem}`, 'remove it');
    return { diagnostics: [found] };
  }
  const diagnostics = [...strangers(path, files)];
  const recordPath = `${path}/${recordFile}`;
  const text = contentOf(files, recordFile);
  if (typeof text === 'object') return { diagnostics: [...diagnostics, lost(recordPath, text)] };
  const source = { path: recordPath, text };
  const record = readRecord(text);
  if (isFault(record)) return { diagnostics: [...diagnostics, faultIn(source, record)] };
  const place = { folder: name, source, record };
  const texts = new Map<string, string>();
  for (const { path: file, sha256: digest } of record.files) {
    const content = contentOf(files, file);
    if (typeof content === 'object') diagnostics.push(lost(`${path}/${file}`, content));
    else if (sha256(bytesOf(files, file)) !== digest) {
      diagnostics.push(changed(`${path}/${file}`, content, record, digest, placeOfKey(source, 'files')));
    } else texts.set(file, content);
  }
  const [manifest, markdown, page] = [frozenFiles.manifest, frozenFiles.markdown, frozenFiles.page].map((file) =>
    texts.get(file),
  );
  if (manifest === undefined || markdown === undefined || page === undefined) return { place, diagnostics };
  diagnostics.push(...contentFaults(path, manifest, page));
  return { place, release: { record, text, manifest, markdown, page }, diagnostics };
}

/** What digests cannot tell: whoever changes a file can change its digest too. */
function contentFaults(path: string, manifest: string, page: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  try {
    readManifest(manifest);
  } catch (thrown) {
    if (!(thrown instanceof ManifestError)) throw thrown;
    const place = `${path}/${frozenFiles.manifest}`;
    found.push(error('release/record-invalid', startOf(place), `\`${place}\`: ${thrown.message}`, restore(place)));
  }
  const at = pageFault(page);
  if (at !== undefined) {
    const source = { path: `${path}/${frozenFiles.page}`, text: page };
    const message = 'the page holds something that policyc never writes';
    found.push(error('release/page-unsafe', { source, start: at, end: at + 1 }, message, restore(source.path)));
  }
  return found;
}

function strangers(path: string, files: readonly FoundFile[]): readonly Diagnostic[] {
  const own: readonly string[] = [recordFile, ...Object.values(frozenFiles)];
  return files
    .filter(({ name, isStrange }) => isStrange || !own.includes(name))
    .map(({ name, isStrange, read }) => {
      const place = `${path}/${name}`;
      const why = isStrange && 'problem' in read ? read.problem : 'is no file of a release';
      return error('release/file-strange', startOf(place), `\`${place}\` ${why}`, 'remove it');
    });
}

/** The text of a file, or why there is none; an empty reason for one that is told of already. */
function contentOf(files: readonly FoundFile[], name: string): string | { readonly problem?: string } {
  const file = files.find((one) => one.name === name);
  if (!file) return {};
  return 'problem' in file.read ? { problem: file.read.problem } : textOf(file.read.bytes);
}

function bytesOf(files: readonly FoundFile[], name: string): Uint8Array | string {
  const file = files.find((one) => one.name === name);
  return file && 'bytes' in file.read ? file.read.bytes : '';
}

function lost(path: string, { problem }: { readonly problem?: string }): Diagnostic {
  return problem === undefined
    ? error('release/file-missing', startOf(path), `\`${path}\` does not exist`, restore(path))
    : error('release/file-unreadable', startOf(path), `\`${path}\` ${problem}`, 'correct its permissions');
}

function changed(path: string, text: string, { version }: ReleaseRecord, digest: string, related: Span): Diagnostic {
  const isOfLineEnds = sha256(text.replace(/\r\n/g, '\n')) === digest;
  const help = isOfLineEnds
    ? 'only its line ends were changed: write `policies/*/releases/** -text` into `.gitattributes`, and bring it back'
    : `${restore(path)}; what is to change, changes in a new release`;
  const message = `\`${path}\` is not what was released as ${version}`;
  const found = error('release/file-changed', { source: { path, text }, start: 0, end: 0 }, message, help);
  return { ...found, related: [{ message: 'its digest is here', span: related }] };
}

function faultIn(source: Source, { code, key, message }: RecordFault): Diagnostic {
  return error(code, placeOfKey(source, key), `\`${source.path}\` ${message}`, restore(source.path));
}

function startOf(path: string): Span {
  return { source: { path, text: '' }, start: 0, end: 0 };
}

function error(code: ReleaseCode, span: Span, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, span, help };
}
