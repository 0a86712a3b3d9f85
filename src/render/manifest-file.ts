import { effectiveFrom } from '../model/effective-from';
import type { Model } from '../model/model';
import type { View } from '../view/types';
import type { Artifact } from './artifact';
import { generator, manifestVersion } from './generator';
import type { ArtifactFile, Manifest, StatementsShare } from './manifest';
import { digestOf, sha256 } from './manifest-parts/digest';
import { type Checked, checkedPart } from './manifest-parts/findings';
import { answersOf } from './manifest-parts/questions';
import { resolvedFacts, resolvedPolicy } from './manifest-parts/resolved-facts';
import { sectionTree } from './manifest-parts/section-tree';
import { sourceMap } from './manifest-parts/source-map';
import { statesOf } from './manifest-parts/states';

/** What a manifest is made of. */
export interface ManifestInput {
  readonly model: Model;
  readonly view: View;
  readonly policyId: string;
  readonly checked: Checked;
  /** The other files of the policy, as they will be written: `<policyId>/index.html` and the like. */
  readonly artifacts: readonly Artifact[];
  /** The releases of the policy, and what of them to store with an acceptance; absent where there are none. */
  readonly history?: Manifest['history'];
  readonly acceptance?: Manifest['acceptance'];
}

/** The manifest of a policy, which keeps the schema of manifests. */
export function manifestOf({ model, view, policyId, checked, artifacts, ...released }: ManifestInput): Manifest {
  const questions = answersOf(model);
  const { outline, waivers } = model.data;
  const content = {
    manifestVersion,
    generator,
    policy: resolvedPolicy(model, policyId),
    ...resolvedFacts(model),
    states: statesOf(model, questions),
    questions,
    computed: { effectiveFrom: effectiveFrom(model.facts) },
    sections: sectionTree(view.sections, (address) => model.facts.has(address)),
    sourceMap: sourceMap(model, view),
    ...(outline === undefined ? {} : { outline }),
    ...(waivers === undefined ? {} : { waivers }),
    statementsShare: shareOf(model),
    ...checkedPart(checked),
    ...(released.history && { history: released.history }),
    ...(released.acceptance && { acceptance: released.acceptance }),
    artifacts: artifacts.map((artifact) => fileOf(policyId, artifact)),
  };
  // The facts are typed by the schemas alone: the data of a model keep one, so what is made of them keeps the other.
  return { ...content, digest: digestOf(content) } as unknown as Manifest;
}

/** A manifest as the file `<policyId>/manifest.json`, with a final line end. The same data give the same bytes. */
export function renderManifest(manifest: Manifest): Artifact {
  return { path: `${manifest.policy.id}/manifest.json`, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

function shareOf(model: Model): StatementsShare {
  const facts = model.facts.size;
  const statements = [...model.facts.values()].filter(({ kind }) => kind === 'statements').length;
  return { statements, facts, share: facts === 0 ? 0 : Math.round((statements / facts) * 10_000) / 10_000 };
}

const mediaTypes = new Map([
  ['html', 'text/html'],
  ['md', 'text/markdown'],
  ['json', 'application/json'],
  ['atom', 'application/atom+xml'],
]);

function fileOf(policyId: string, { path, text }: Artifact): ArtifactFile {
  const name = path.startsWith(`${policyId}/`) ? path.slice(policyId.length + 1) : path;
  const mediaType = mediaTypes.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
  return { path: name, mediaType, bytes: Buffer.byteLength(text, 'utf8'), sha256: sha256(text) };
}
