import { byText } from '../core/diagnostic';
import { nearest } from '../core/nearest';
import type { Change, Impact } from '../diff/change';
import { type Comparison, impactsInWords, type PolicyComparison, reachesImpact } from '../diff/comparison';
import { diff } from '../diff/diff';
import { promiseLines } from '../diff/promise/promise-lines';
import type { Place, Side } from '../diff/side';
import { editionOf, wholePolicy } from '../diff/whole-policy';
import { GitError } from '../io/git';
import { currentCommit, openRepository, type Repository } from '../io/repository';
import { quoted } from '../io/words';
import { visible } from '../report/visible';
import { type Around, type Operand, readOperands } from './diff-operands';
import { type ReportWishes, reportTexts } from './diff-reports';
import { openRevision } from './diff-revision';
import { type OpenedPolicy, type OpenedSide, openPath } from './diff-side';
import { exits } from './exits';
import { UsageError } from './mishap';
import { sendTexts } from './send-reports';
import type { Terminal } from './terminal';

/** What `policyc diff` was asked. */
export interface DiffRequest extends ReportWishes {
  readonly base: string;
  /** Absent, the working tree is meant. */
  readonly head?: string;
  /** The id of the one policy that is asked for. */
  readonly policy?: string;
  /** The least that makes the exit code 1; absent, nothing does. */
  readonly failOn?: Impact;
}

/** Compares two sides, gives one report of each kind on what differs, and the exit code. */
export async function diffPolicies(request: DiffRequest, terminal: Terminal): Promise<number> {
  const [base, head] = openSides(request, terminal);
  const comparison = compareSides(base, head, request.policy);
  const { policies } = comparison;
  const changes = policies.flatMap((policy) => policy.changes);
  for (const { problems } of policies) tellProblems(problems, terminal);
  const texts = reportTexts(comparison, request);
  const { result: isSent, signalled } = await terminal.undisturbed(() =>
    sendTexts(texts, () => impactsInWords(changes), terminal),
  );
  if (signalled !== undefined) return signalled;
  const failed = policies.filter(({ outcome }) => outcome === 'failed');
  for (const { id } of failed) terminal.tell(`${quoted(id)} is not compared, for a side of it has problems`);
  const unseen = [...base.problems, ...head.problems];
  for (const problem of unseen) terminal.tell(problem);
  if (unseen.length > 0 || !isSent) return exits.failed;
  const isReached = request.failOn !== undefined && reachesImpact(changes, request.failOn);
  return isReached || failed.length > 0 ? exits.problems : exits.fine;
}

/** Opens both sides as the user names them; without a head it is the working tree. Throws a `UsageError` where one is none. */
export function openSides(
  { base, head }: Pick<DiffRequest, 'base' | 'head'>,
  { folder }: Pick<Terminal, 'folder'>,
): readonly [OpenedSide, OpenedSide] {
  let found: Repository | undefined;
  const around: Around = (asked) => {
    found ??= openRepository(folder);
    if (found) return found;
    throw new UsageError(
      `${quoted(asked)} does not exist, and it cannot be a revision, for the working folder is in no git repository`,
    );
  };
  const open = (operand: Operand, asked: string): OpenedSide =>
    operand.kind === 'path'
      ? { ...openPath(operand.path, folder), ...commitAround(found) }
      : openRevision(around(asked), operand.name, operand.path);
  try {
    const [first, second] = readOperands([base, head], folder, around);
    return [open(first, base), open(second, head ?? base)];
  } catch (error) {
    throw error instanceof GitError ? new UsageError(error.message) : error;
  }
}

/** The commit that the files on the disk were checked out of, where git was asked anything. */
function commitAround(repository: Repository | undefined): { readonly commit?: string } {
  const commit = repository && currentCommit(repository);
  return commit === undefined ? {} : { commit };
}

/** Compares what two sides hold, policy by policy; two that are one policy each are compared whatever they are called. */
export function compareSides(base: OpenedSide, head: OpenedSide, wanted?: string): Comparison {
  const policies = pairs(base, head, wanted).map(([old, now]) => comparePolicy(old, now));
  const named = ({ name, prefix, commit }: OpenedSide): Comparison['base'] => ({
    name,
    prefix,
    ...(commit !== undefined && { commit }),
  });
  return { base: named(base), head: named(head), policies };
}

type Pair = readonly [OpenedPolicy | undefined, OpenedPolicy | undefined];

function pairs(base: OpenedSide, head: OpenedSide, wanted: string | undefined): readonly Pair[] {
  const [old, now] = [base, head].map(({ policies }) => new Map(policies.map((policy) => [policy.id, policy])));
  const ids = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort(byText);
  if (wanted !== undefined && !ids.includes(wanted)) {
    const meant = nearest(wanted, ids);
    const guess = meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
    throw new UsageError(`neither side has a policy ${quoted(wanted)}${guess}`);
  }
  if (base.isSingle && head.isSingle && wanted === undefined) return [[base.policies[0], head.policies[0]]];
  return ids.filter((id) => wanted === undefined || id === wanted).map((id) => [old?.get(id), now?.get(id)]);
}

function comparePolicy(old: OpenedPolicy | undefined, now: OpenedPolicy | undefined): PolicyComparison {
  const [base, head] = [old?.read(), now?.read()];
  const id = (now ?? old)?.id ?? '';
  const told = {
    id,
    title: (head?.side ?? base?.side)?.title ?? id,
    problems: [...(base?.problems ?? []), ...(head?.problems ?? [])],
    ...(base?.side && { base: editionOf(base.side) }),
    ...(head?.side && { head: editionOf(head.side) }),
  };
  if ((old && !base?.side) || (now && !head?.side)) return { ...told, outcome: 'failed', changes: [] };
  if (base?.side && head?.side) {
    const changes = shownChanges(base.side, head.side, old, now);
    return { ...told, outcome: 'compared', changes, promise: promiseLines(base.side, head.side, changes) };
  }
  const kind = head?.side ? 'added' : 'removed';
  const only = { title: told.title };
  const file = (now ?? old)?.file ?? '';
  return { ...told, outcome: kind, changes: [wholePolicy(kind, only, { file, line: 1, column: 1 })] };
}

/** The differences of two policies, with the files that the user knows. */
function shownChanges(
  base: Side,
  head: Side,
  old: OpenedPolicy | undefined,
  now: OpenedPolicy | undefined,
): readonly Change[] {
  const shown = (place: Place, policy: OpenedPolicy | undefined): Place => ({
    ...place,
    file: policy?.shown(place.file) ?? place.file,
  });
  return diff(base, head).map((change) => ({
    ...change,
    ...(change.base && { base: shown(change.base, old) }),
    ...(change.head && { head: shown(change.head, now) }),
  }));
}

/** Problems come first and few at a time: one mistake may have many. */
function tellProblems(problems: readonly string[], terminal: Terminal): void {
  const most = 5;
  for (const problem of problems.slice(0, most)) terminal.tell(visible(problem));
  if (problems.length > most) terminal.tell(`and ${problems.length - most} more`);
}
