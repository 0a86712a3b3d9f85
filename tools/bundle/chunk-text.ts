import { createHash } from 'node:crypto';
import type { Chunks } from './chunks';
import { licencesOf } from './licences';
import type { ModuleFile } from './module-file';

/** The script of a chunk: an object of its modules, each a function; at its end the digest of the text before. */
export function chunkText(project: string, name: string, { modules, chunkOf }: Chunks): string {
  const own = [...modules].filter(([path]) => chunkOf.get(path) === name);
  const members = own.map(([path, module]) => {
    const text = withNames(module, (other) => `${chunkOf.get(other)}:${other}`);
    return `${JSON.stringify(path)}: function (exports, require, module, __filename, __dirname) {\n${text}\n}`;
  });
  const licences = licencesOf(
    project,
    own.map(([path]) => path),
  );
  const script = `${licences}({\n${members.join(',\n')}\n})\n// `;
  return `${script}${createHash('sha256').update(script).digest('hex')}\n`;
}

/** The text with the names under which a bundle knows what it requires. */
export function withNames({ text, requires }: ModuleFile, nameOf: (path: string) => string): string {
  const starts = [0, ...requires.map(({ end }) => end)];
  const pieces = requires.map(
    ({ start, path }, index) => text.slice(starts[index], start) + JSON.stringify(nameOf(path)),
  );
  return [...pieces, text.slice(starts[requires.length])].join('');
}
