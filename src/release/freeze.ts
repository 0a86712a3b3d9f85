import type { Diagnostic } from '../core/diagnostic';
import type { Path } from '../core/source';
import type { Model } from '../model/model';
import { canonical } from '../render/canonical';
import type { Manifest } from '../render/manifest';
import { digestOf, sha256 } from '../render/manifest-parts/digest';
import { backwardsInWords } from './chain';
import type { ReleaseCode } from './codes';
import { backwards, effectiveDates, releaseDate } from './dates';
import { recordText } from './read-record';
import { frozenFiles, type Release, type ReleaseRecord, releaseVersion } from './release';

/** What a release is made of: a policy that was compiled without errors and without regard to its releases. */
export interface Freezing {
  readonly version: string;
  readonly summary: string;
  readonly model: Model;
  /** What the policy was compiled to. */
  readonly compiled: { readonly manifest: string; readonly markdown: string; readonly page: string };
  /** The newest release; absent where this is the first. */
  readonly previous?: Release;
}

/** A new release; or what of the policy stands against it; or that the newest release says the same already. */
export type Frozen =
  | { readonly release: Release }
  | { readonly diagnostics: readonly Diagnostic[] }
  | { readonly same: ReleaseRecord };

/** Freezes a policy as a release. Whether the version is free is for the caller to see. */
export function freeze({ version, summary, model, compiled, previous }: Freezing): Frozen {
  const date = releaseDate(model.facts);
  const effective = effectiveDates(model.facts);
  const stated = model.facts.get('policy.version')?.data.version;
  if (stated !== undefined && stated !== version) {
    const message = `the policy says that it is version \`${String(stated)}\`, and it was to be released as \`${version}\``;
    const help = `write \`version: "${version}"\` here, or release it with \`--version ${String(stated)}\``;
    return { diagnostics: [error(model, 'release/version-differs', ['policy', 'version'], message, help)] };
  }
  if (date === undefined || effective.length === 0) {
    const message = 'the policy does not say from when it applies, so it cannot be released';
    const help = 'write `dates: { effective: "2026-03-01" }` under `policy`, with the day from which it applies';
    return { diagnostics: [error(model, 'release/date-missing', ['policy'], message, help)] };
  }
  const manifest = frozenManifest(compiled.manifest, compiled.markdown);
  if (previous && isSame(previous, manifest, compiled.markdown)) return { same: previous.record };
  const back = previous && backwards({ date, effective }, previous.record);
  if (back) {
    const message = backwardsInWords(version, previous.record.version, back);
    const help = `write the dates of version ${version} here: a later release applies on a later day, or on the same`;
    return { diagnostics: [error(model, 'release/date-backwards', ['policy', 'dates'], message, help)] };
  }
  const texts = { ...compiled, manifest };
  const content = {
    releaseVersion,
    version,
    summary,
    date,
    effective,
    files: ([['manifest'], ['markdown'], ['page']] as const).map(([kind]) => fileOf(frozenFiles[kind], texts[kind])),
    ...(previous && { previous: previous.record.digest }),
  };
  const record: ReleaseRecord = { ...content, digest: digestOf(content) };
  return { release: { record, text: recordText(record), ...texts } };
}

/** A manifest vouches for the files beside it: in a release, for the Markdown alone, for its page is made anew. */
function frozenManifest(manifest: string, markdown: string): string {
  const content = JSON.parse(manifest) as Manifest;
  const { path, bytes, sha256 } = fileOf(frozenFiles.markdown, markdown);
  const frozen = { ...content, artifacts: [{ path, mediaType: 'text/markdown', bytes, sha256 }] };
  return `${JSON.stringify({ ...frozen, digest: digestOf(frozen) }, null, 2)}\n`;
}

/** True where a release says the same in the same words, and states the same facts, hidden ones too. */
function isSame(release: Release, manifest: string, markdown: string): boolean {
  return release.markdown === markdown && factsIn(release.manifest) === factsIn(manifest);
}

/** What a manifest says of the policy itself, not of its making, its laws and its files. */
function factsIn(manifest: string): string {
  const { generator, sections, sourceMap, outline, waivers, checked, findings, waived, artifacts, digest, ...facts } =
    JSON.parse(manifest) as Manifest;
  return canonical(facts);
}

function fileOf(path: string, text: string) {
  return { path, bytes: Buffer.byteLength(text, 'utf8'), sha256: sha256(text) };
}

function error(model: Model, code: ReleaseCode, path: Path, message: string, help: string): Diagnostic {
  return { code, severity: 'error', message, span: model.spanOf(path), help };
}
