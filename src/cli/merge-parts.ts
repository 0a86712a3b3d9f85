import { resolve } from 'node:path';
import { builtInTemplates, pageNames } from '../built-in';
import type { FormatId } from '../compile';
import { byText } from '../core/diagnostic';
import { once } from '../core/once';
import { inTurn } from '../core/pieces';
import { lookAtInputs } from '../io/inputs';
import { isBelow } from '../io/is-below';
import { isOneDisk, stagingFrom } from '../io/link-file';
import type { Staging } from '../io/lock';
import { markOf } from '../io/mark';
import { type Output, outputAt, targetsIn } from '../io/output';
import { namesOfOutput } from '../io/output-names';
import { isThere, type Prepared, preparing } from '../io/prepare';
import { publish } from '../io/publish';
import { PublishError } from '../io/publish-error';
import { stagingOnDemand } from '../io/staging-on-demand';
import { quoted } from '../io/words';
import { shownOut, tellBuilt } from './build-end';
import { earlierOutputs } from './earlier-outputs';
import { engineDigestOf } from './engine-digest';
import { exits } from './exits';
import { type LookRequest, openLook } from './look';
import type { Made } from './made';
import type { PartPolicy } from './part';
import type { FoundPart } from './parts';
import { findParts } from './parts';
import { planBuild } from './plan-build';
import { themeDigestOf } from './settings';
import type { Terminal } from './terminal';
import { indexPageWith } from './workshop';

/** What `policyc merge` was asked. */
export interface MergeRequest {
  /** The folders that the parts were built into, as the user calls them. */
  readonly folders: readonly string[];
  readonly out: string;
  readonly look: Pick<LookRequest, 'theme'>;
}

/** Puts the parts of a build together as if one machine had built all, and gives the exit code. */
export async function mergeParts({ folders, out, look }: MergeRequest, terminal: Terminal): Promise<number> {
  const fail = (problem: string): number => {
    terminal.tell(problem);
    return exits.failed;
  };
  const inside = folders.find(
    (folder) => isBelow(resolve(folder), resolve(out)) || isBelow(resolve(out), resolve(folder)),
  );
  if (inside !== undefined)
    return fail(`the parts in ${quoted(inside)} and ${shownOut(out, '')} overlap: give \`--out\` another folder`);
  const found = findParts([...new Set(folders)]);
  if ('problem' in found) return fail(found.problem);
  const [first] = found.parts as readonly [FoundPart];
  const { settings, emit, rivals } = first.part;
  if (settings.engine !== engineDigestOf())
    return fail(`the parts were built by another build of this version of policyc`);
  if (settings.theme !== themeDigestOf(look, terminal.folder)) {
    return fail('the parts were built with another theme: give `--theme` as they were');
  }
  const usual = builtInTemplates();
  const opened = openLook(look, { page: usual.page, names: pageNames() }, terminal.folder);
  if ('problem' in opened) return fail(opened.problem);
  const templates = { ...usual, page: opened.page };

  const policies = found.parts
    .flatMap(({ folder, part }) => part.policies.map((policy) => ({ folder, policy })))
    .sort((a, b) => byText(a.policy.id, b.policy.id));
  const { result: exit, signalled } = await terminal.undisturbed(() => {
    const output = outputAt(out);
    const staging = stagingOnDemand(output);
    try {
      const take = taking(output, staging.open);
      const made = policies.map(({ folder, policy }): Made => {
        const files = take(folder, policy);
        const { listed, entry } = policy;
        return {
          outputs: () => ({ files, listed }),
          aside: () => ({ diagnostics: [] }),
          ...(entry && { listing: () => entry }),
          ...policy,
        };
      });
      const earlier = earlierOutputs(out, new Map(made.map((one) => [one.id, one])));
      const sourced = { found: new Set([...made.map(({ id }) => id), ...rivals]), all: true };
      const plan = planBuild(
        { paths: [], out, emit: emit as readonly FormatId[] },
        { made, earlier, sourced, indexPage: (listed) => indexPageWith(templates, listed) },
      );
      const lists = plan.lists.map(preparing(output, staging.open));
      const opened = staging.opened();
      const result = publish(out, inTurn(plan.files, lists), {
        remove: plan.remove,
        isSeen: true,
        ...(opened && { staging: opened }),
      });
      const unchanged = result.unchanged.length;
      tellBuilt({ out, made, rivals: [], earlier, changed: plan.changed, result: { ...result, unchanged } }, terminal);
      return rivals.length > 0 || made.some(({ errors }) => errors > 0) ? exits.problems : exits.fine;
    } finally {
      staging.drop();
    }
  });
  return signalled ?? exit;
}

/** Takes the files of policies over from their parts, those that the output has not already. */
function taking(
  output: Output,
  open: () => Staging,
): (folder: string, policy: Pick<PartPolicy, 'id' | 'files'>) => readonly Prepared[] {
  const standing = namesOfOutput(output.root)?.folders ?? new Set();
  const targetAt = targetsIn(output, standing);
  const stageFrom = stagingFrom(open);
  const partIn = once((folder: string) => {
    const from = outputAt(folder);
    const known = namesOfOutput(from.root)?.folders ?? [];
    return { from, look: lookAtInputs(from.root, { known }), isNear: isOneDisk(from, output) };
  });
  return (folder, { id, files }) => {
    const { from, look, isNear } = partIn(folder);
    const isNew = !standing.has(id);
    return files.map(([path, sha256, size]) => {
      const stats = look.fileAt(path);
      if (stats?.size !== size) {
        throw new PublishError(
          `cannot read ${quoted(`${folder}/${path}`)}: it is not the file that its part was built with`,
        );
      }
      // Objects that begin with a spread take more memory each, and there are thousands.
      if (isNew) return { path, sha256, size, stood: 'nothing', place: stageFrom(from, path, stats, isNew) };
      const target = targetAt(path);
      // What an earlier merging has linked is the very file of the part.
      const known = isNear ? { path, sha256, size, mark: markOf(stats) } : { path, sha256, size };
      return isThere(output, known, target)
        ? { path, sha256, size, stood: 'same', mark: target.mark }
        : { path, sha256, size, stood: 'other', place: stageFrom(from, path, stats, isNew) };
    });
  };
}
