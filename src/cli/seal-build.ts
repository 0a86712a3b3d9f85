import { join, resolve, sep } from 'node:path';
import { writeCache } from '../io/cache-file';
import { kindAt } from '../io/kind-at';
import { type Picture, type Spot, shortFrom, takePicture } from '../io/picture';
import { type Known, knownAt, mended } from '../io/still';
import { codeOf } from '../io/words';
import type { Building } from './building';
import type { Saved } from './cache';
import { packSeal, type Seal, type Sealed, type SealedPolicy, sealName, type Told } from './seal';
import { settingFiles, settingsOf } from './settings';

/**
 * Keeps what a build went by, with what it says where it finds all as it is. Where any of it is strange, or may have changed
 * since, nothing is kept.
 */
export function sealBuild(building: Building, saved: Saved, told: Told): void {
  if (building.terminal.words?.[0] === 'build') keep(building, saved, told, () => pictureOf(building, saved));
}

/**
 * The same for a build that went by a seal: all but what it made was seen to be as it was, and need not be looked at again. Where
 * it made other files than before, nothing is kept.
 */
export function mendSeal(building: Building, saved: Saved, told: Told): void {
  const { sealed } = building.terminal;
  if (sealed) keep(building, saved, told, () => mendedPicture(building, sealed, saved));
}

function keep(
  { request, terminal }: Building,
  { sha256, folder }: Saved,
  { printed, sentences }: Told,
  take: () => Pictured | undefined,
): void {
  const picture = sha256 === undefined ? undefined : take();
  if (!picture || sha256 === undefined) return;
  writeCache(folder, sealName(request.out), packSeal({ ...picture, printed, sentences, kept: sha256 }, terminal));
}

type Pictured = Pick<Seal, 'still' | 'from' | 'policies'>;

function pictureOf(building: Building, saved: Saved): Pictured | undefined {
  const { request, terminal, sources } = building;
  const paths = new Set(request.paths.map((path) => resolve(terminal.folder, path)));
  const roots = new Set(sources.found.map(({ root }) => root));
  if (sources.problems.length > 0 || roots.size !== paths.size) return undefined;
  return unlessStrange(() => pictured(building, saved, { paths, roots }));
}

/** What cannot be looked at is strange. */
function unlessStrange<Look>(look: () => Look): Look | undefined {
  try {
    return look();
  } catch (error) {
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
  for (const { id, root, display, of } of entries) {
    const { inputs, releases, files } = of();
    pictureReleases(picture, { root: join(root, id, 'releases'), since }, releases);
    for (const [path, sha256, mark] of inputs) picture.file({ root, since }, path, sha256, mark);
    for (const [path, sha256, , mark] of files) picture.file(output, path, sha256, mark);
    policies.push({ id, root, display, inputs: inputs.length, outputs: files.length });
  }
  // Without lists a build cannot know that all is as it was, and a policy that is not kept has to be made again.
  if (lists.length === 0 || policies.length < sources.found.length) picture.spoil();
  const still = picture.still();
  // The settings may have changed since they were looked at.
  if (!still || settingsOf(request, terminal.folder).order !== settings.order) return undefined;
  return { still, from, policies: Buffer.from(JSON.stringify(policies)) };
}

function mendedPicture(building: Building, sealed: Sealed, saved: Saved): Pictured | undefined {
  const { seal } = sealed;
  const still = unlessStrange(() => {
    const known = knownNow(building, sealed, saved);
    return known && mended(seal.still, known);
  });
  return still && { ...seal, still };
}

/** What is known now of the lists, the cache, and the files of the policies that were made, by their places in the picture. */
function knownNow(
  { request, terminal, cache }: Building,
  { seal, policies, isSame }: Sealed,
  saved: Saved,
): ReadonlyMap<number, Known> | undefined {
  const row = seal.still.files;
  const shown = (root: string, path: string): string => shortFrom(terminal.folder, join(root, path));
  const out = resolve(request.out);
  const made = saved.look((id) => !isSame(id));
  const entries = new Map(Array.from(made.entries, (entry) => [entry.id, entry]));
  const known = new Map<number, Known>();
  const others = new Map<string, Known | undefined>(
    made.lists.map(([path, sha256, , mark]) => [shown(out, path), { sha256, mark }]),
  );
  const kept = shown(saved.folder, saved.name);
  others.set(kept, knownAt(kept, terminal.moment()));
  for (let place = 0; place < seal.from; place++) {
    const other = others.get(row[place] ?? '');
    if (other) known.set(place, other);
  }
  if (known.size < others.size) return undefined;
  let next = seal.from;
  for (const { id, inputs, outputs } of policies) {
    const first = next;
    next += inputs + outputs;
    if (isSame(id) && cache?.fresh.has(id)) continue;
    const entry = entries.get(id);
    if (!entry) return undefined;
    const { inputs: sources, files } = entry.of();
    const own = [
      ...sources.map(([path, sha256, mark]) => ({ path: shown(entry.root, path), sha256, mark })),
      ...files.map(([path, sha256, , mark]) => ({ path: shown(out, path), sha256, mark })),
    ];
    if (own.length !== next - first || own.some(({ path }, index) => path !== row[first + index])) return undefined;
    for (const [index, file] of own.entries()) known.set(first + index, file);
  }
  return known;
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
