import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A text as the formatter of the project wants it; `file` is a name that says what kind of text it is. */
export function formatted(text: string, file: string): string {
  const project = resolve(__dirname, '../..');
  const biome = resolve(project, 'node_modules/@biomejs/biome/bin/biome');
  const options = { cwd: project, input: text, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'format', '--stdin-file-path', file], options);
  if (status !== 0) throw new Error(`the formatter failed: ${stderr}`);
  return stdout;
}
