import { byText } from '../core/diagnostic';
import { remade } from '../core/pieces';
import type { FoundPolicy } from '../io/find-policies';
import type { Published } from '../io/publish';
import type { FileOutcome, Outcome } from './build-lines';
import type { Made } from './made';
import type { EarlierOutput } from './plan-removal';

/** What became of each policy in a build, ordered by id; told of one policy after the other, whenever it is asked for. */
export function outcomesOf(
  made: readonly Made[],
  rivals: readonly FoundPolicy[],
  earlier: readonly EarlierOutput[],
  { written, removed }: Pick<Published, 'written' | 'removed'>,
): Iterable<Outcome> {
  const before = new Set(earlier.map(({ id }) => id));
  const changed = new Set(written);
  const outcomeOf = ({ id, outputs, summary, errors, warnings, findings }: Made): Outcome => {
    if (!summary) return { kind: 'refused', id, errors, stands: before.has(id) };
    const files = (): readonly FileOutcome[] =>
      outputs().files.map(({ path }) => ({ name: nameOf(id, path), isWritten: changed.has(path) }));
    return { kind: 'built', id, summary, warnings, findings, files };
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
        files: [
          ...new Set(
            [...files.map(({ path }) => path), `${id}/manifest.json`]
              .filter((path) => lost.has(path))
              .map((path) => nameOf(id, path)),
          ),
        ],
      }),
    );
  const all = [...made, ...contested, ...gone].sort((a, b) => byText(a.id, b.id));
  return remade(function* () {
    for (const one of all) yield 'kind' in one ? one : outcomeOf(one);
  });
}

// A path in the output as a name in the folder of a policy; the files of a folder in it are told by its name, once.
function nameOf(id: string, path: string): string {
  return path.slice(id.length + 1).replace(/\/.*$/, '/');
}
