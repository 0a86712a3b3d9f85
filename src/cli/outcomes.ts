import { byText } from '../core/diagnostic';
import type { FoundPolicy } from '../io/find-policies';
import type { Published } from '../io/publish';
import type { Outcome } from './build-lines';
import type { Made } from './made';
import type { EarlierOutput } from './plan-removal';

/** What became of each policy in a build, ordered by id. */
export function outcomesOf(
  made: readonly Made[],
  rivals: readonly FoundPolicy[],
  earlier: readonly EarlierOutput[],
  { unchanged, removed }: Published,
): readonly Outcome[] {
  const before = new Set(earlier.map(({ id }) => id));
  const same = new Set(unchanged);
  const outcomes = made.map(({ id, files: own, summary, errors, warnings, findings }): Outcome => {
    if (!summary) return { kind: 'refused', id, errors, stands: before.has(id) };
    const files = own.map(({ path }) => path);
    const changed = files.filter((path) => !same.has(path));
    const kept = files.filter((path) => same.has(path));
    const [written, unchangedFiles] = [namesOf(id, changed), namesOf(id, kept)];
    return { kind: 'built', id, summary, warnings, findings, written, unchanged: unchangedFiles };
  });
  const lost = new Set(removed);
  const contested = [...new Set(rivals.map(({ id }) => id))].map(
    (id): Outcome => ({ kind: 'refused', id, errors: 1, stands: before.has(id) }),
  );
  const gone = earlier
    .filter(({ id }) => lost.has(`${id}/manifest.json`))
    .map(
      ({ id, files }): Outcome => ({
        kind: 'removed',
        id,
        files: namesOf(
          id,
          [...files.map(({ path }) => path), `${id}/manifest.json`].filter((path) => lost.has(path)),
        ),
      }),
    );
  return [...outcomes, ...contested, ...gone].sort((a, b) => byText(a.id, b.id));
}

// Paths in the output as names in the folder of a policy; the files of a folder in it are told by its name, once.
function namesOf(id: string, paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => path.slice(id.length + 1).replace(/\/.*$/, '/'));
  return [...new Set(names)];
}
