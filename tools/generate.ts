/**
 * Makes code from the schemas and the templates: types beside the schemas, which are committed, and validators and
 * precompiled templates in `src/generated`, which are not. Run as
 * `node -r ts-node/register/transpile-only tools/generate.ts`; files that would stay the same are not written. A mistake
 * in a template is reported with its place, and then nothing is written and the exit code is 1.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readTemplates } from './generate/read-templates';
import { templatesModule } from './generate/templates-module';
import { typesModule } from './generate/types-module';
import { validatorModule } from './generate/validator-module';

const project = resolve(__dirname, '..');

/** The schemas, and what is made from each; `partial` says that required top-level keys may be in other files. */
const schemas = [
  { schema: 'src/model/policy.schema.json', partial: true, name: 'policy' },
  { schema: 'src/render/manifest.schema.json', partial: false, name: 'manifest' },
] as const;

async function main(): Promise<number> {
  const { module: templates, problems } = templatesModule(readTemplates(join(project, 'templates')));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  const outputs = new Map([['src/generated/templates.ts', templates]]);
  for (const { schema: path, partial, name } of schemas) {
    if (!existsSync(join(project, path))) continue;
    const schema = JSON.parse(readFileSync(join(project, path), 'utf8'));
    outputs.set(path.replace('.schema.json', '.ts'), await typesModule(schema, path.split('/').at(-1) ?? path));
    outputs.set(`src/generated/${name}-validator.ts`, validatorModule(schema, { partial }));
  }
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
