import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInTemplates } from '../../src/built-in';
import { compile } from '../../src/compile';
import type { Path } from '../../src/core/source';
import { type Sources, sourcesFrom } from '../../src/core/sources';
import { sideOfModel } from '../../src/diff/from-model';
import type { Side } from '../../src/diff/side';
import { openSources } from '../../src/io/sources';
import { collectFacts } from '../../src/model/facts';
import type { Data, Model } from '../../src/model/model';
import type { Manifest } from '../../src/render/manifest';
import { readManifest } from '../../src/render/read-manifest';

/** A policy as its two readings: what it was understood to be, and the manifest that was made of it. */
export interface Compiled {
  readonly id: string;
  readonly model: Model;
  readonly manifest: Manifest;
}

const templates = builtInTemplates();
const project = resolve(__dirname, '../..');

/** The policy of a folder. */
export function compiledFrom(sources: Sources, id: string, entry = `${id}/policy.yaml`): Compiled {
  const { artifacts, diagnostics, understood } = compile(sources, templates, { id, entry });
  const manifest = artifacts.find(({ path }) => path.endsWith('manifest.json'));
  if (!understood || !manifest)
    throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return { id, model: understood.model, manifest: readManifest(manifest.text) };
}

/** The published policies, the examples, and the policy that the rules find nothing in. */
export function allCompiled(): readonly Compiled[] {
  const folders = ['policies', 'test/examples/complete/policies'].flatMap((folder) => {
    const root = resolve(project, folder);
    const ids = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return ids.map(({ name }) => compiledFrom(openSources(root), name));
  });
  return [...folders, compiledFrom(openSources(resolve(project, 'test/lint')), 'complete')];
}

/** A side of a policy that one text holds. */
export function sideOf(yaml: string): Side {
  const { model, id } = compiledFrom(sourcesFrom({ 'acme/policy.yaml': yaml }), 'acme');
  return sideOfModel(model, id);
}

/** A side of plain data that keep the schema, without places. */
export function sideOfData(data: Data): Side {
  const { title, language = 'en' } = data.policy as Data;
  const nowhere = { source: { path: 'policy.yaml', text: '' }, start: 0, end: 0 };
  const at = (_: Path) => nowhere;
  const model = {
    title,
    language,
    facts: collectFacts(data),
    data,
    spanOf: at,
    keySpanOf: at,
    outline: data.outline ?? {},
  };
  const sections = data.sections ? { sections: data.sections } : {};
  return sideOfModel({ ...model, ...sections } as unknown as Model, 'acme');
}
