import { join, resolve, sep } from 'node:path';
import { writeCache } from '../io/cache-file';
import { kindAt } from '../io/kind-at';
import { type Picture, type Spot, takePicture } from '../io/picture';
import type { Still } from '../io/still';
import { codeOf } from '../io/words';
import type { Building } from './building';
import type { Saved } from './cache';
import { packSeal, sealName, type Told } from './seal';
import { settingFiles, settingsOf } from './settings';

/**
 * Keeps what a build went by, with what it says where it finds all as it is. Where any of it is strange, or may have changed
 * since, nothing is kept.
 */
export function sealBuild(building: Building, saved: Saved, told: Told): void {
  const { request, terminal } = building;
  if (terminal.words?.[0] !== 'build') return;
  const still = stillOf(building, saved);
  if (still) writeCache(saved.folder, sealName(request.out), packSeal({ ...told, still }, terminal));
}

function stillOf(building: Building, saved: Saved): Still | undefined {
  const { request, terminal, sources } = building;
  const paths = new Set(request.paths.map((path) => resolve(terminal.folder, path)));
  const roots = new Set(sources.found.map(({ root }) => root));
  if (sources.problems.length > 0 || roots.size !== paths.size) return undefined;
  try {
    return pictured(building, saved, { paths, roots });
  } catch (error) {
    // What cannot be looked at is strange.
    if (codeOf(error) === undefined) throw error;
    return undefined;
  }
}

interface Places {
  readonly paths: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
}

function pictured({ request, terminal, sources }: Building, saved: Saved, { paths, roots }: Places): Still | undefined {
  const { moment: since, settings } = saved;
  const { entries, lists } = saved.look();
  const output = { root: resolve(request.out) };
  const folders = new Set(sources.found.map(({ root, id }) => join(root, id)));
  const picture = takePicture(terminal.folder);
  for (const root of roots) pictureRoot(picture, { root, since }, paths, folders);
  pictureOutput(picture, output.root, new Set(sources.found.map(({ id }) => id)));
  // Sources come first, for most often it is one of them that has changed.
  const written = [lists];
  for (const { id, root, inputs, releases, files } of entries) {
    written.push(files);
    pictureReleases(picture, { root: join(root, id, 'releases'), since }, releases);
    for (const [path, sha256, mark] of inputs) picture.file({ root, since }, path, sha256, mark);
  }
  for (const files of written) for (const [path, sha256, , mark] of files) picture.file(output, path, sha256, mark);
  // Without lists a build cannot know that all is as it was, and a policy that is not kept has to be made again.
  if (lists.length === 0 || written.length <= sources.found.length) picture.spoil();
  picture.files([...settingFiles(request, terminal.folder), join(saved.folder, saved.name)], terminal.moment());
  // The settings may have changed since they were looked at.
  return settingsOf(request, terminal.folder).order === settings.order ? picture.still() : undefined;
}

/** A folder of policies, and what in it might become one. Of a single policy, or of what was released, more is asked. */
function pictureRoot(picture: Picture, spot: Spot, paths: ReadonlySet<string>, own: ReadonlySet<string>): void {
  const { root } = spot;
  if (!paths.has(root) || root.split(sep).includes('releases')) picture.spoil();
  for (const name of picture.folder(spot)) {
    if (name.startsWith('.') || name === 'node_modules/') continue;
    if (name.endsWith('?')) picture.spoil();
    const folder = join(root, name.slice(0, -1));
    if (name.endsWith('/') && !own.has(folder)) picture.folder({ ...spot, root: folder });
  }
}

/** The output folder; where a folder in it gets a manifest, a build has to ask whose it is. */
function pictureOutput(picture: Picture, out: string, own: { has(id: string): boolean }): void {
  for (const name of picture.folder({ root: out })) {
    if (name.startsWith('.policyc')) picture.spoil();
    if (name.endsWith('/') && !own.has(name.slice(0, -1))) picture.absent(join(out, name, 'manifest.json'));
  }
}

function pictureReleases(picture: Picture, spot: Spot, releases: readonly string[]): void {
  const { root } = spot;
  if (releases.length === 0 && kindAt(root) === undefined) picture.absent(root);
  else
    for (const name of ['/', ...releases]) if (name.endsWith('/')) picture.folder({ ...spot, root: join(root, name) });
}
