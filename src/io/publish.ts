import { byText } from '../core/diagnostic';
import type { Artifact } from '../render/artifact';
import type { FileSystem } from './file-system';
import { makeFolder, namesIn, removeIfEmpty, syncFolder } from './folders';
import { hasTraces, type Session, underLock } from './lock';
import {
  checkPath,
  checkPaths,
  folderOf,
  holds,
  type Output,
  outputAt,
  placeIn,
  sameName,
  shownIn,
  targetsIn,
} from './output';
import { attempt, PublishError } from './publish-error';
import { stage } from './stage';
import { codeOf } from './words';

/** What else a publishing is told. */
export interface PublishOptions {
  /** Paths in the output that no source makes any more. The caller vouches that we made them. */
  readonly remove?: readonly string[];
  /** Milliseconds to wait for another build that writes into the same folder; 30 seconds when it is not given. */
  readonly patience?: number;
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
 * inside the folder and then renamed into place, under a lock: first the plain files, then each `manifest.json`, last
 * the `index.json` of the folder. So after a crash at any moment each file is the old or the new one, whole, a new
 * manifest has only new files beside it, and the next publishing repairs the rest.
 *
 * Throws a `PublishError` that says which file and why. No symbolic link is written through, foreign files are kept.
 */
export function publish(out: string, artifacts: readonly Artifact[], options: PublishOptions = {}): Published {
  const { remove = [], patience = 30_000, fileSystem } = options;
  checkPaths(artifacts.map((artifact) => artifact.path));
  for (const path of remove) checkPath('remove', path);
  const output = outputAt(out, fileSystem);
  const before = planFor(output, artifacts, remove);
  if (before.changed.length + before.remove.length === 0 && !hasTraces(output)) return publishedOf(before);
  return underLock(output, patience, (session) => {
    // Another build may have changed the folder while this one waited.
    const plan = planFor(output, artifacts, remove);
    carryOut(session, plan);
    return publishedOf(plan);
  });
}

interface Plan {
  readonly changed: readonly Artifact[];
  readonly unchanged: readonly string[];
  readonly remove: readonly string[];
}

function planFor(output: Output, artifacts: readonly Artifact[], remove: readonly string[]): Plan {
  const targetAt = targetsIn(output);
  const root = targetAt('');
  if (root.kind === 'blocked') throw new PublishError(`cannot write into ${shownIn(output, '')}: ${root.problem}`);
  const changed: Artifact[] = [];
  const unchanged: string[] = [];
  for (const artifact of artifacts) {
    const { path, text } = artifact;
    const target = targetAt(path);
    if (target.kind === 'blocked') throw new PublishError(`cannot write ${shownIn(output, path)}: ${target.problem}`);
    if (target.kind === 'folder')
      throw new PublishError(`cannot write ${shownIn(output, path)}: a folder is in its place`);
    if (target.kind === 'file' && holds(output, path, target.size, Buffer.from(text))) unchanged.push(path);
    else changed.push(artifact);
  }
  // What is no regular file, or lies behind a symbolic link, was not made by us; what is written stays.
  const kept = new Set(artifacts.map((artifact) => sameName(artifact.path)));
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

function carryOut(session: Session, plan: Plan): void {
  const { output } = session;
  const staged = plan.changed.map(({ path, text }) => ({ path, from: stage(session, path, Buffer.from(text)) }));
  const made: string[] = [];
  try {
    for (const rank of [0, 1, 2]) {
      const touched = new Set<string>();
      const files = staged.filter(({ path }) => rankOf(path) === rank);
      for (const { path, from } of files) {
        made.push(...makeFolder(output, folderOf(path)));
        attempt(`write ${shownIn(output, path)}`, () => output.fileSystem.rename(from, placeIn(output, path)));
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

// A manifest vouches for the files beside it, and the index for the manifests. That holds for removing too: as long as
// the old manifest is there, the next build knows which files are ours.
function rankOf(path: string): number {
  if (path === 'index.json') return 2;
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
