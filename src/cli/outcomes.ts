import { byText } from '../core/diagnostic';
import { remade } from '../core/pieces';
import type { FoundPolicy } from '../io/find-policies';
import type { Published } from '../io/publish';
import type { Outcome } from './build-lines';
import type { Made } from './made';
import type { EarlierOutput } from './plan-removal';

/** What became of each policy in a build, ordered by id; told of one policy after the other, whenever it is asked for. */
export function outcomesOf(
  made: readonly Made[],
  rivals: readonly FoundPolicy[],
  earlier: readonly EarlierOutput[],
  { unchanged, removed }: Published,
): Iterable<Outcome> {
  const before = new Set(earlier.map(({ id }) => id));
  const same = new Set(unchanged);
  const outcomeOf = ({ id, outputs, summary, errors, warnings, findings }: Made): Outcome => {
    if (!summary) return { kind: 'refused', id, errors, stands: before.has(id) };
    const files = outputs().files.map(({ path }) => path);
    const written = files.filter((path) => !same.has(path));
    const kept = files.filter((path) => same.has(path));
    return {
      kind: 'built',
      id,
      summary,
      warnings,
      findings,
      written: namesOf(id, written),
      unchanged: namesOf(id, kept),
    };
  };
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
  const all = [...made, ...contested, ...gone].sort((a, b) => byText(a.id, b.id));
  return remade(function* () {
    for (const one of all) yield 'kind' in one ? one : outcomeOf(one);
  });
}

// Paths in the output as names in the folder of a policy; the files of a folder in it are told by its name, once.
function namesOf(id: string, paths: readonly string[]): readonly string[] {
  const names = paths.map((path) => path.slice(id.length + 1).replace(/\/.*$/, '/'));
  return [...new Set(names)];
}
