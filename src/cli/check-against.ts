import type { Diagnostic } from '../core/diagnostic';
import { diff } from '../diff/diff';
import { sideOfModel } from '../diff/from-model';
import { changeCodes } from '../diff/promise/codes';
import { judgeChange } from '../diff/promise/judge-change';
import { promiseLines } from '../diff/promise/promise-lines';
import { spanIn } from '../diff/promise/span-in';
import { quoted } from '../io/words';
import type { Model } from '../model/model';
import { waive } from '../model/waive';
import { visible } from '../report/visible';
import { openSides } from './diff-policies';
import type { OpenedPolicy, OpenedSide } from './diff-side';
import type { Judged } from './judge';
import { shownPath, withShownPaths } from './shown-path';
import type { Terminal } from './terminal';

/** The earlier versions that policies are judged against, and the day before which no new one is posted. */
export interface Against {
  /** As `policyc diff` takes it: a folder, a policy, a manifest, or a revision of git. */
  readonly base: string;
  readonly paths: readonly string[];
  readonly today: string;
}

/** What is found where a policy is compared with what it was. */
export interface JudgedAgainst {
  readonly findings: readonly Diagnostic[];
  /** What was promised and from when changes may apply, or that the policy is new. */
  readonly lines: readonly string[];
}

/** The earlier versions, opened. */
export interface OpenedAgainst {
  /** Judges a policy, where it compiles, against its earlier version. */
  judge(judged: Judged): JudgedAgainst;
  /** What could not be looked at, in words. */
  problems(): readonly string[];
}

/** Opens what so many policies are to be judged against. Throws a `UsageError` where the base is none. */
export function openAgainst(count: number, against: Against, terminal: Terminal): OpenedAgainst {
  const sides = against.paths.map((path) => openSides({ base: against.base, head: path }, terminal)[0]);
  const isAlone = count === 1 && sides.every(({ isSingle }) => isSingle);
  const found = sides.flatMap((side) => side.policies.map((policy) => ({ side, policy })));
  return {
    judge: (one) => {
      const earlier = isAlone ? found[0] : found.find(({ policy }) => policy.id === one.policy.id);
      return earlier ? compared(one, earlier, against) : unknown(one, against);
    },
    problems: () => [...new Set(sides.flatMap(({ problems }) => problems))],
  };
}

interface Earlier {
  readonly side: OpenedSide;
  readonly policy: OpenedPolicy;
}

function unknown({ policy }: Judged, { base }: Against): JudgedAgainst {
  const file = shownPath(policy, policy.entry);
  return { findings: [], lines: [visible(`${file}: a new policy, which ${quoted(base)} does not have`)] };
}

function compared(judged: Judged, { side, policy }: Earlier, { base: name, today }: Against): JudgedAgainst {
  const { compilation } = judged;
  const { understood, examined } = compilation;
  if (!understood) return { findings: [], lines: [] };
  const { model, examining } = understood;
  const { side: base, problems } = policy.read();
  const told = (lines: readonly string[]) => {
    const file = shownPath(judged.policy, judged.policy.entry);
    return lines.map((line) => visible(`${file} against ${quoted(name)}: ${line}`));
  };
  const judge = (findings: readonly Diagnostic[]): readonly Diagnostic[] => {
    const codes = new Map(Object.keys(changeCodes).map((code) => [code, true]));
    const { kept } = waive(findings, { ...examining.waiving, asOf: today }, codes);
    const ofBase = kept.flatMap(({ related = [] }) => related.map(({ span }) => span.source));
    return withShownPaths(judged.policy, kept, ofBase);
  };
  if (!base) return { findings: judge([unread(model, name, problems)]), lines: [] };
  const head = sideOfModel(model, judged.policy.id);
  const changes = diff(base, head);
  const findings = judgeChange({
    ...{ base, head, changes, today },
    packs: examined?.packs.map(({ pack }) => pack.id) ?? [],
    shown: (file) => side.prefix + policy.shown(file),
    spanOf: (address, path) => spanIn(model, address, path),
  });
  const promised = promiseLines(base, head, changes, today);
  const nothing = changes.length === 0 ? 'nothing changed' : 'the earlier version promises nothing about changes';
  const lines = promised.length > 0 ? promised : [nothing];
  return { findings: judge(findings), lines: told([...problems, ...lines]) };
}

/** A base that does not compile promises nothing that anybody could read. */
function unread(model: Model, base: string, problems: readonly string[]): Diagnostic {
  const [first = ''] = problems;
  return {
    code: 'change/base-unjudged',
    severity: 'error',
    message: `what ${quoted(base)} promised about changes cannot be judged, for the policy there does not compile`,
    help: `${changeCodes['change/base-unjudged']?.fix}; its first problem: ${first}`,
    span: spanIn(model, 'policy', []),
  };
}
