/**
 * Makes code from the schemas and the templates: the schema of manifests and the types beside the schemas, which are
 * committed, and validators, precompiled templates and the names of fields in `src/generated`, which are not; and from the
 * schema and the vocabularies the reference pages in `docs`, which are committed. Run as
 * `node -r ts-node/register/transpile-only tools/generate.ts`; files that would stay the same are not written. A mistake
 * in a template is reported with its place, and then nothing is written and the exit code is 1.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { madePages } from './docs/made-pages';
import { fieldNamesModule } from './generate/field-names-module';
import { formatted } from './generate/formatted';
import frame from './generate/manifest-frame.json';
import { manifestSchema } from './generate/manifest-schema';
import { readTemplates } from './generate/read-templates';
import { templatesModule } from './generate/templates-module';
import { typesModule } from './generate/types-module';
import { validatorModule } from './generate/validator-module';

const project = resolve(__dirname, '..');

const policySchemaPath = 'src/model/policy.schema.json';
const manifestSchemaPath = 'src/render/manifest.schema.json';
const configSchemaPath = 'src/config/config.schema.json';

async function main(): Promise<number> {
  const { module: templates, problems } = templatesModule(readTemplates(join(project, 'templates')));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const outputs = new Map([['src/generated/templates.ts', templates]]);
  const policy = JSON.parse(readFileSync(join(project, policySchemaPath), 'utf8'));
  const config = JSON.parse(readFileSync(join(project, configSchemaPath), 'utf8'));
  const manifest = manifestSchema(policy, frame);
  outputs.set(manifestSchemaPath, formatted(JSON.stringify(manifest), manifestSchemaPath));
  outputs.set('src/model/policy.ts', await typesModule(policy, 'policy.schema.json'));
  outputs.set('src/render/manifest.ts', await typesModule(manifest, 'manifest.schema.json'));
  outputs.set('src/config/config.ts', await typesModule(config, 'config.schema.json'));
  outputs.set('src/generated/field-names.ts', fieldNamesModule(policy));
  // A policy may be split over files, so keys that it needs may be missing in one of them.
  outputs.set('src/generated/policy-validator.ts', validatorModule(policy, { partial: true }));
  outputs.set('src/generated/manifest-validator.ts', validatorModule(manifest, { partial: false }));
  outputs.set('src/generated/config-validator.ts', validatorModule(config, { partial: false }));
  for (const [path, page] of madePages()) outputs.set(path, page);
  outputs.set('src/generated/.stamp', stampOf(outputs));
  for (const [path, text] of outputs) write(join(project, path), text);
  return 0;
}

function stampOf(outputs: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of outputs) hash.update(`${path}\n${text}\n`);
  return `${hash.digest('hex')}\n`;
}

function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
