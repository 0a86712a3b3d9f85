/**
 * Writes `lib/engine.json`: a digest of the compiled package, by which a cache knows what made its outputs. Run as
 * `node -r ts-node/register/transpile-only tools/fingerprint.ts`, after all else of `lib` is made.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { engineFile } from '../src/io/engine';

const project = resolve(process.argv[2] ?? join(__dirname, '..'));
const lib = join(project, 'lib');
const hash = createHash('sha256');
for (const file of [...filesIn(lib), join(project, 'package.json')]) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  hash.update(`${relative(project, file).replaceAll('\\', '/')} ${digest}\n`);
}
writeFileSync(join(lib, engineFile), `${JSON.stringify({ digest: hash.digest('hex') })}\n`);

/** What is run of the package: no types, and nothing that V8 has kept. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(place);
      return /\.(?:js|json)$/.test(entry.name) && entry.name !== engineFile ? [place] : [];
    });
}
