import { builtInTemplates } from '../../src/built-in';
import { type Compilation, compile } from '../../src/compile';
import { sourcesFrom } from '../../src/core/sources';
import type { FoundReleases } from '../../src/release/found';
import { type Frozen, freeze } from '../../src/release/freeze';
import type { Release } from '../../src/release/release';
import { smallPolicy } from '../cli/small-policy';

/** The small policy of a shop with some of its text changed. */
export function policyWith(...changes: readonly (readonly [string | RegExp, string])[]): string {
  return changes.reduce((text, [from, to]) => text.replace(from, to), smallPolicy('Acme'));
}

/** Compiles a policy of the name `acme`. */
export function compiled(yaml: string, more: Partial<Parameters<typeof compile>[2]> = {}): Compilation {
  const sources = sourcesFrom({ 'acme/policy.yaml': yaml });
  return compile(sources, builtInTemplates(), { id: 'acme', entry: 'acme/policy.yaml', ...more });
}

/** Tries to release a policy. */
export function tried(
  yaml: string,
  version: string,
  previous?: Release,
  summary = `What is new in ${version}`,
): Frozen {
  const { artifacts, understood, diagnostics } = compiled(yaml, { emit: ['markdown', 'fragment', 'manifest'] });
  if (!understood) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  const of = (file: string) => artifacts.find(({ path }) => path === `acme/${file}`)?.text ?? '';
  const texts = { manifest: of('manifest.json'), markdown: of('policy.md'), page: of('fragment.html') };
  return freeze({ version, summary, model: understood.model, compiled: texts, ...(previous && { previous }) });
}

/** Releases a policy, which has to go well. */
export function releaseOf(yaml: string, version: string, previous?: Release, summary?: string): Release {
  const frozen = tried(yaml, version, previous, summary);
  if (!('release' in frozen)) throw new Error(JSON.stringify(frozen));
  return frozen.release;
}

/** Three releases of one policy: data kept longer, and then wording. */
export function threeReleases(): readonly [Release, Release, Release] {
  const first = releaseOf(policyWith(), '1.0', undefined, 'The first <b>version</b> & all');
  const longer = policyWith(['P2Y', 'P3Y'], ['2026-03-01', '2026-06-01']);
  const second = releaseOf(longer, '2.0', first);
  const third = releaseOf(longer.replace('you open', 'you first open'), '2.1', second);
  return [first, second, third];
}

/** Files of releases by path: `1.0/policy.md`. */
export function filesOf(releases: readonly Release[]): Record<string, string> {
  return Object.fromEntries(
    releases.flatMap(({ record: { version }, text, manifest, markdown, page }) => [
      [`${version}/release.json`, text],
      [`${version}/manifest.json`, manifest],
      [`${version}/policy.md`, markdown],
      [`${version}/page.html`, page],
    ]),
  );
}

/** Files as if they had been found on a disk. */
export function foundIn(files: Readonly<Record<string, string>>): FoundReleases {
  const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))].sort();
  return {
    path: 'acme/releases',
    entries: folders.map((name) => ({
      name,
      files: Object.entries(files)
        .filter(([path]) => path.startsWith(`${name}/`))
        .map(([path, text]) => ({ name: path.slice(name.length + 1), isStrange: false, read: { bytes: text } })),
    })),
  };
}
