import { basename, posix } from 'node:path';
import { builtInTemplates } from '../built-in';
import { type Diagnostic, hasErrors } from '../core/diagnostic';
import { type FoundPolicy, findPolicies } from '../io/find-policies';
import { writeRelease } from '../io/releases';
import { quoted } from '../io/words';
import { freeze } from '../release/freeze';
import { periodsOf } from '../release/periods';
import { frozenFiles, type Release, recordFile } from '../release/release';
import { isSameVersion } from '../release/version-name';
import { inlineToText } from '../render/markdown-to-html';
import { prettyReport } from '../report/reporters/pretty';
import { visible } from '../report/visible';
import { openAgainst } from './check-against';
import { exits } from './exits';
import { openHouse, usualConfig } from './house';
import { type Judged, judge } from './judge';
import { UsageError } from './mishap';
import { shownPath, withShownPaths } from './shown-path';
import type { Terminal } from './terminal';

/** What `policyc release` was asked. */
export interface ReleaseRequest {
  /** The folder of the policy, or its file. */
  readonly path: string;
  readonly version: string;
  readonly summary: string;
  /** The file with the rules of the house; absent, the usual one, where there is one. */
  readonly config?: string;
  readonly color: boolean;
}

/** Freezes a policy as a release, writes it beside the policy, and gives the exit code; with any problem nothing is written. */
export async function releasePolicy(request: ReleaseRequest, terminal: Terminal): Promise<number> {
  const { version, summary, color } = request;
  const policy = onePolicy(request.path, terminal.folder);
  const house = openHouse(request.config, terminal);
  if ('problem' in house) throw new UsageError(house.problem);
  const law = { house: house.rules };
  const emit = ['markdown', 'fragment', 'manifest'] as const;
  const judged = judge(policy, builtInTemplates(), { emit, leavesReleases: true }, law);
  const problems = [...house.diagnostics, ...judged.diagnostics];
  if (problems.length > 0) terminal.print(`${prettyReport(problems, { color })}\n`);
  const { understood } = judged.compilation;
  if (hasErrors(problems) || !understood) {
    const name = house.diagnostics.length > 0 ? (house.path ?? usualConfig) : shownPath(policy, policy.id);
    terminal.tell(`nothing is released while ${quoted(name)} has problems`);
    return exits.problems;
  }
  const { releases } = judged;
  const taken = releases.find(({ record }) => isSameVersion(record.version, version));
  if (taken) {
    const newest = releases.at(-1)?.record.version ?? '';
    const advice = `what is released stays as it is, so take another version; the newest is ${quoted(newest)}`;
    throw new UsageError(`${quoted(policy.id)} has a release ${quoted(taken.record.version)} already: ${advice}`);
  }
  const previous = releases.at(-1);
  const compiled = compiledTo(judged);
  const frozen = freeze({ version, summary, model: understood.model, compiled, ...(previous && { previous }) });
  if ('diagnostics' in frozen) {
    terminal.print(`${prettyReport(withShownPaths(policy, frozen.diagnostics), { color })}\n`);
    terminal.tell(`nothing is released while ${quoted(shownPath(policy, policy.id))} has problems`);
    return exits.problems;
  }
  if ('same' in frozen) {
    const same = quoted(frozen.same.version);
    terminal.tell(`nothing is released: ${quoted(policy.id)} says what its release ${same} says, in the same words`);
    return exits.problems;
  }
  const broken = previous ? promisesBroken(judged, previous, terminal) : [];
  if (broken.length > 0) terminal.print(`${prettyReport(broken, { color })}\n`);
  if (hasErrors(broken)) {
    terminal.tell(
      `nothing is released while it breaks what release ${quoted(previous?.record.version ?? '')} promised`,
    );
    return exits.problems;
  }
  return write(policy, frozen.release, releases, terminal);
}

/** What `check --against` the release before finds: a notice too short, a date that stays though much changes, and the like. */
function promisesBroken(judged: Judged, previous: Release, terminal: Terminal): readonly Diagnostic[] {
  const folder = shownPath(judged.policy, judged.policy.id);
  const base = posix.join(folder, 'releases', previous.record.version, frozenFiles.manifest);
  return openAgainst(1, { base, paths: [folder], today: terminal.today }, terminal).judge(judged).findings;
}

async function write(policy: FoundPolicy, release: Release, known: readonly Release[], terminal: Terminal) {
  const { version } = release.record;
  const folder = shownPath(policy, policy.id);
  const files = [
    { name: recordFile, text: release.text },
    { name: frozenFiles.manifest, text: release.manifest },
    { name: frozenFiles.markdown, text: release.markdown },
    { name: frozenFiles.page, text: release.page },
  ];
  const versions = known.map(({ record }) => record.version);
  const { signalled } = await terminal.undisturbed(() => writeRelease({ folder, version, files, known: versions }));
  const names = files.map(({ name }) => name).join(', ');
  terminal.print(
    `${visible(policy.id)}  ${version}  →  ${visible(posix.join(folder, 'releases', version))}/{${names}}\n`,
  );
  for (const { people, from } of periodsOf(release)) {
    const whom = people === undefined ? '' : `for ${visible(people.map(inlineToText).join(', '))} `;
    terminal.print(`applies ${whom}from ${from}\n`);
  }
  terminal.tell('commit this folder, and run `policyc build` to publish it; nothing in it may change any more');
  return signalled ?? exits.fine;
}

function compiledTo({ compilation, policy: { id } }: Judged) {
  const textOf = (file: string): string =>
    compilation.artifacts.find(({ path }) => path === `${id}/${file}`)?.text ?? '';
  return { manifest: textOf('manifest.json'), markdown: textOf('policy.md'), page: textOf('fragment.html') };
}

function onePolicy(path: string, folder: string): FoundPolicy {
  const { found, problems } = findPolicies([path], folder);
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(problem);
  const [policy, ...others] = found;
  if (!policy || others.length > 0) {
    throw new UsageError(`${quoted(basename(path))} holds ${found.length} policies, and one is released at a time`);
  }
  return policy;
}
