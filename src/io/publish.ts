import { byText } from '../core/diagnostic';
import { inTurn } from '../core/pieces';
import type { Artifact } from '../render/artifact';
import type { FileSystem } from './file-system';
import { makeFolder, namesIn, removeIfEmpty, syncFolder } from './folders';
import { hasTraces, type Session, type Staging, underLock } from './lock';
import {
  checkPath,
  checkPaths,
  digestOf,
  folderOf,
  holds,
  type Output,
  outputAt,
  placeIn,
  sameName,
  shownIn,
  targetsIn,
} from './output';
import { bytesOf, isPrepared, isThere, type Prepared, refuseStrange } from './prepare';
import { attempt, PublishError } from './publish-error';
import { stage } from './stage';
import { codeOf } from './words';

/** What else a publishing is told. */
export interface PublishOptions {
  /** Paths in the output that no source makes any more. The caller vouches that we made them. */
  readonly remove?: readonly string[];
  /** Milliseconds to wait for another build that writes into the same folder; 30 seconds when it is not given. */
  readonly patience?: number;
  /** True where all files were prepared a moment ago: where none of them waits, nobody looks at them again. */
  readonly isSeen?: boolean;
  /** The folder in which prepared files wait. */
  readonly staging?: Staging;
  /** The pieces of a prepared file that stood in the output already, and which another build has changed meanwhile. */
  readonly again?: (path: string) => Iterable<string>;
  /** More files, of which those that were just seen to stand as they were made are left out: it looks at them whenever it is asked. */
  readonly doubtful?: () => Iterable<Prepared>;
  readonly fileSystem?: FileSystem;
}

/** What a publishing did, as paths in the output, ordered. */
export interface Published {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Writes artifacts into the folder `out`, which is made when it is missing, and removes outputs that are made no more.
 *
 * Files that hold the right bytes already are not touched; when all do, nothing is. Else all changed files are staged
 * inside the folder and then renamed into place, under a lock: first new folders that wait whole, then the plain files, then
 * each `manifest.json`, last the `index.json` of the folder. So after a crash at any moment each file is the old or the new
 * one, whole, a new manifest has only new files beside it, and the next publishing repairs the rest.
 *
 * Files that are prepared already are taken from where they wait, and their texts need not be at hand.
 *
 * Throws a `PublishError` that says which file and why. No symbolic link is written through, foreign files are kept.
 */
export function publish(
  out: string,
  artifacts: Iterable<Artifact | Prepared>,
  options: PublishOptions = {},
): Published {
  const { remove = [], patience = 30_000, isSeen = false, fileSystem, staging, again, doubtful = () => [] } = options;
  const paths = Array.from(artifacts, ({ path }) => path);
  checkPaths(paths);
  for (const path of remove) checkPath('remove', path);
  const output = outputAt(out, fileSystem);
  if (!staging) {
    const before = isSeen
      ? { changed: [], unchanged: paths, remove }
      : planFor(output, inTurn(artifacts, doubtful()), remove);
    if (before.changed.length + before.remove.length === 0 && !hasTraces(output)) return publishedOf(before);
  }
  const work = (session: Session): Published => {
    // Another build may have changed the folder while this one waited.
    const plan = planFor(output, inTurn(artifacts, doubtful()), remove);
    carryOut(session, plan, again);
    return publishedOf(plan);
  };
  return underLock(output, patience, work, staging);
}

/** A file that waits to be renamed; there may be thousands. */
type Waiting = Pick<Prepared, 'path'> & Required<Pick<Prepared, 'place'>>;

interface Plan {
  readonly changed: readonly (Waiting | Artifact | Prepared)[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
}

function planFor(output: Output, artifacts: Iterable<Artifact | Prepared>, remove: readonly string[]): Plan {
  const targetAt = targetsIn(output);
  const root = targetAt('');
  refuseStrange(output, '', { kind: 'nothing' }, root);
  const changed: Plan['changed'][number][] = [];
  const unchanged: string[] = [];
  for (const artifact of artifacts) {
    const { path } = artifact;
    const target = targetAt(path);
    refuseStrange(output, path, target, root);
    const isSame = isPrepared(artifact)
      ? isThere(output, artifact, target)
      : target.kind === 'file' && holds(output, path, target.size, Buffer.from(artifact.text));
    if (isSame) unchanged.push(path);
    else if (isPrepared(artifact) && artifact.place !== undefined) changed.push({ path, place: artifact.place });
    else changed.push(artifact);
  }
  // What is no regular file, or lies behind a symbolic link, was not made by us; what is written stays.
  const kept = new Set(remove.length === 0 ? [] : [...changed.map(({ path }) => path), ...unchanged].map(sameName));
  const gone = new Set(remove.filter((path) => !kept.has(sameName(path)) && targetAt(path).kind === 'file'));
  return { changed, unchanged, remove: [...gone] };
}

function publishedOf(plan: Plan): Published {
  return {
    written: plan.changed.map((artifact) => artifact.path).sort(byText),
    unchanged: [...plan.unchanged].sort(byText),
    removed: [...plan.remove].sort(byText),
  };
}

function carryOut(session: Session, plan: Plan, again: PublishOptions['again']): void {
  const { output } = session;
  const waiting = plan.changed.map((file) => ('place' in file ? (file as Waiting) : stageNow(session, file, again)));
  const staged = takeWhole(session, waiting);
  const made: string[] = [];
  // A folder that holds what was written a moment ago is not removed, and need not be made again.
  const standing = new Set<string>();
  try {
    for (const rank of [0, 1, 2]) {
      const touched = new Set<string>();
      const files = staged.filter(({ path }) => rankOf(path) === rank);
      for (const { path, place } of files) {
        const folder = folderOf(path);
        if (!standing.has(folder)) made.push(...makeFolder(output, folder));
        standing.add(folder);
        attempt(
          () => `write ${shownIn(output, path)}`,
          () => output.fileSystem.rename(place, placeIn(output, path)),
        );
        for (const folder of foldersAbove(path)) touched.add(folder);
      }
      for (const path of plan.remove.filter((path) => rankOf(path) === rank)) {
        removeFile(output, path);
        for (const folder of foldersAbove(path)) touched.add(folder);
      }
      for (const folder of [...touched].sort(byText)) syncFolder(output, folder);
    }
  } catch (error) {
    for (const place of made.toReversed()) removeIfEmpty(output, place);
    throw error;
  }
}

/** Puts folders that wait whole where nothing stands, each in one renaming, and gives the files that are not in place yet. */
function takeWhole({ output, whole }: Session, waiting: readonly Waiting[]): readonly Waiting[] {
  const isWhole = ({ place }: Waiting): boolean => place.startsWith(`${whole.root}/`);
  const together = waiting.filter(isWhole);
  if (together.length === 0) return waiting;
  const folders = new Set(together.map(({ path }) => folderOf(path)));
  for (const folder of [...folders]) for (const above of foldersAbove(folder)) folders.add(above);
  for (const folder of folders) syncFolder(whole, folder);
  // Where something stands by now, files are put in place one by one.
  const isTaken = (folder: string): boolean => {
    try {
      output.fileSystem.rename(placeIn(whole, folder), placeIn(output, folder));
      return true;
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
      return false;
    }
  };
  const left = new Set([...folders].filter((folder) => folder !== '' && folderOf(folder) === '' && !isTaken(folder)));
  syncFolder(output, '');
  return waiting.filter((file) => !isWhole(file) || left.has(file.path.slice(0, file.path.indexOf('/'))));
}

function stageNow(session: Session, file: Artifact | Prepared, again: PublishOptions['again']): Waiting {
  const { path } = file;
  const shown = shownIn(session.output, path);
  const pieces = isPrepared(file) ? again?.(path) : [file.text];
  if (pieces === undefined) throw new PublishError(`cannot write ${shown}: another build changed it`);
  const parts = bytesOf(pieces);
  if (isPrepared(file) && digestOf(parts).sha256 !== file.sha256) {
    throw new PublishError(`cannot write ${shown}: its policy was changed meanwhile; build again`);
  }
  return { path, place: stage(session, path, parts) };
}

// A manifest vouches for the files beside it, and the index for the manifests. That holds for removing too: as long as
// the old manifest is there, the next build knows which files are ours.
function rankOf(path: string): number {
  if (path === 'index.json' || /^part-\d+-of-\d+\.json$/.test(path)) return 2;
  return path === 'manifest.json' || path.endsWith('/manifest.json') ? 1 : 0;
}

// `a/b/c.html` has `a/b`, `a` and the output itself above it.
function foldersAbove(path: string): string[] {
  const folder = folderOf(path);
  return folder === '' ? [''] : [folder, ...foldersAbove(folder)];
}

function removeFile(output: Output, path: string): void {
  attempt(`remove ${shownIn(output, path)}`, () => {
    try {
      output.fileSystem.unlink(placeIn(output, path));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    for (
      let folder = folderOf(path);
      folder !== '' && namesIn(output, folder).length === 0;
      folder = folderOf(folder)
    ) {
      output.fileSystem.rmdir(placeIn(output, folder));
    }
  });
}
