import type { LongArtifact } from '../render/artifact';
import type { Building } from './building';
import type { Made } from './made';
import { mendedList } from './mended-list';
import { type Change, mendedLines, mendedReport, partsOf } from './mended-words';
import type { WholePlan } from './plan-build';

/** What is told of all policies, made from what was told of them before. */
export interface Mending {
  /** What is wrong with the policies; undefined where that has to be made from all of them. */
  report(): Buffer | undefined;
  lists(plan: WholePlan): readonly LongArtifact[];
  /** What became of each, as it is printed, and as it is where no file is written; undefined as above. */
  lines(result: { readonly written: readonly string[]; readonly removed: readonly string[] }): Lines | undefined;
}

type Lines = ReturnType<typeof mendedLines>;

/** So many times as many policies as were made again there have to be: else it takes less to make all anew. */
const FEW = 32;

/** Begins to mend, where a seal vouches for what was told before, and few policies were made again. */
export function mendingOf({ request, terminal, cache }: Building, made: readonly Made[]): Mending | undefined {
  const { before, fresh } = cache ?? {};
  const seal = terminal.sealed?.seal;
  const again = made.filter(({ id }) => !fresh?.has(id));
  if (!before || !seal || again.length * FEW > made.length) return undefined;
  const changes = again.flatMap((now): readonly Change[] => {
    const was = before.madeOf(now.id);
    return was && now.summary ? [{ before: was, now }] : [];
  });
  if (changes.length < again.length) return undefined;
  const { out, color } = request;
  const { report, lines } = partsOf(seal.printed);
  const ids = new Set(again.map(({ id }) => id));
  const isOwn = (path: string): boolean => seal.still.files.filter((file) => file === path).length === 1;
  return {
    report: () => mendedReport(report, changes, { color, isOwn }),
    lists(plan) {
      const entries = changes.flatMap(({ before: { listing: was }, now: { listing: is } }) =>
        was && is ? [[was(), is()] as const] : [],
      );
      if (entries.length < changes.length || plan.listed.length > made.length) return plan.lists;
      return plan.lists.map((list) => {
        const file = before.lists.find(([path]) => path === list.path);
        return file ? mendedList(list, entries, { out, before: file }) : list;
      });
    },
    lines({ written, removed }) {
      const isAgain = (path: string): boolean => !path.includes('/') || ids.has(path.slice(0, path.indexOf('/')));
      const isTold = removed.length === 0 && written.every(isAgain);
      return isTold ? mendedLines(lines, changes, { out, written }) : undefined;
    },
  };
}
