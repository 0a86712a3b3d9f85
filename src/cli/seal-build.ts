import { join, resolve, sep } from 'node:path';
import { writeCache } from '../io/cache-file';
import { kindAt } from '../io/kind-at';
import { type Picture, type Spot, takePicture } from '../io/picture';
import { codeOf } from '../io/words';
import type { Building } from './building';
import type { Saved } from './cache';
import { packSeal, type Seal, type SealedPolicy, sealName, type Told } from './seal';
import { settingFiles, settingsOf } from './settings';

/**
 * Keeps what a build went by, with what it says where it finds all as it is. Where any of it is strange, or may have changed
 * since, nothing is kept.
 */
export function sealBuild(building: Building, saved: Saved, told: Told): void {
  const { request, terminal } = building;
  if (terminal.words?.[0] !== 'build') return;
  const picture = pictureOf(building, saved);
  if (!picture || saved.sha256 === undefined) return;
  const seal = { ...picture, printed: Buffer.from(told.printed), sentences: told.sentences, kept: saved.sha256 };
  writeCache(saved.folder, sealName(request.out), packSeal(seal, terminal));
}

type Pictured = Pick<Seal, 'still' | 'from' | 'policies'>;

function pictureOf(building: Building, saved: Saved): Pictured | undefined {
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

function pictured(
  { request, terminal, sources }: Building,
  saved: Saved,
  { paths, roots }: Places,
): Pictured | undefined {
  const { moment: since, settings } = saved;
  const { entries, lists } = saved.look();
  const output = { root: resolve(request.out) };
  const folders = new Set(sources.found.map(({ root, id }) => join(root, id)));
  const picture = takePicture(terminal.folder);
  for (const root of roots) pictureRoot(picture, { root, since }, paths, folders);
  pictureOutput(picture, output.root, new Set(sources.found.map(({ id }) => id)));
  picture.files([...settingFiles(request, terminal.folder), join(saved.folder, saved.name)], terminal.moment());
  for (const [path, sha256, , mark] of lists) picture.file(output, path, sha256, mark);
  const from = picture.count();
  const policies: SealedPolicy[] = [];
  for (const { id, root, display, inputs, releases, files } of entries) {
    pictureReleases(picture, { root: join(root, id, 'releases'), since }, releases);
    for (const [path, sha256, mark] of inputs) picture.file({ root, since }, path, sha256, mark);
    for (const [path, sha256, , mark] of files) picture.file(output, path, sha256, mark);
    policies.push({ id, root, display, files: inputs.length + files.length });
  }
  // Without lists a build cannot know that all is as it was, and a policy that is not kept has to be made again.
  if (lists.length === 0 || policies.length < sources.found.length) picture.spoil();
  const still = picture.still();
  // The settings may have changed since they were looked at.
  if (!still || settingsOf(request, terminal.folder).order !== settings.order) return undefined;
  return { still, from, policies: Buffer.from(JSON.stringify(policies)) };
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
