import { join, resolve, sep } from 'node:path';
import { writeCache } from '../io/cache-file';
import { kindAt } from '../io/kind-at';
import { type Picture, takePicture } from '../io/picture';
import type { Still } from '../io/still';
import type { Building } from './building';
import type { Settled } from './cache';
import { packSeal, sealName, type Told } from './seal';
import { settingFiles, settingsOf } from './settings';

/** Keeps what a build went by that found all as it was, with what it said. Where any of it is strange, nothing is kept. */
export function sealBuild(building: Building, settled: Settled, told: Told): void {
  const { request, terminal } = building;
  if (terminal.words?.[0] !== 'build') return;
  const still = stillOf(building, settled);
  if (still) writeCache(settled.folder, sealName(request.out), packSeal({ ...told, still }, terminal));
}

function stillOf({ request, terminal, sources }: Building, settled: Settled): Still | undefined {
  const { moment, settings, entries, lists } = settled;
  const out = resolve(request.out);
  const paths = new Set(request.paths.map((path) => resolve(terminal.folder, path)));
  const roots = new Set(sources.found.map(({ root }) => root));
  const picture = takePicture(moment, terminal.folder);
  for (const root of roots)
    pictureRoot(picture, root, paths, new Set(sources.found.map(({ root, id }) => join(root, id))));
  if (roots.size !== paths.size) picture.spoil();
  pictureOutput(picture, out, entries);
  for (const { id, root, inputs, files, releases } of entries.values()) {
    pictureReleases(picture, join(root, id, 'releases'), releases);
    for (const [path, sha256, mark] of inputs) picture.file(root, path, sha256, mark);
    for (const [path, sha256, , mark] of files) picture.file(out, path, sha256, mark);
  }
  for (const { path, sha256, mark } of lists) picture.file(out, path, sha256, mark ?? null);
  picture.files([...settingFiles(request, terminal.folder), join(settled.folder, settled.name)]);
  // The settings may have changed since they were looked at.
  return settingsOf(request, terminal.folder).order === settings.order ? picture.still() : undefined;
}

/** A folder of policies, and what in it might become one. Of a single policy, or of what was released, more is asked. */
function pictureRoot(picture: Picture, root: string, paths: ReadonlySet<string>, own: ReadonlySet<string>): void {
  if (!paths.has(root) || root.split(sep).includes('releases')) picture.spoil();
  for (const name of picture.folder(root)) {
    if (name.startsWith('.') || name === 'node_modules/') continue;
    if (name.endsWith('?')) picture.spoil();
    if (name.endsWith('/') && !own.has(join(root, name.slice(0, -1)))) picture.folder(join(root, name));
  }
}

/** The output folder; where a folder in it gets a manifest, a build has to ask whose it is. */
function pictureOutput(picture: Picture, out: string, own: { has(id: string): boolean }): void {
  for (const name of picture.folder(out)) {
    if (name.startsWith('.policyc')) picture.spoil();
    if (name.endsWith('/') && !own.has(name.slice(0, -1))) picture.absent(join(out, name, 'manifest.json'));
  }
}

function pictureReleases(picture: Picture, folder: string, releases: readonly string[]): void {
  if (releases.length === 0 && kindAt(folder) === undefined) picture.absent(folder);
  else for (const name of ['/', ...releases]) if (name.endsWith('/')) picture.folder(join(folder, name));
}
