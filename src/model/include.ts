import type { Sources } from '../core/sources';
import type { FileCode } from './file-codes';

/** Where an entry of `include` leads: a path below the root of the sources, or why it cannot be followed. */
export type Destination =
  | { readonly path: string }
  | { readonly code: FileCode; readonly why: string; readonly help: string };

/** Follows an entry of `include` from the file it stands in. `why` follows the entry: "is an absolute path". */
export function followInclude(from: string, entry: string): Destination {
  const fault = faultOf(entry);
  if (fault) return { code: 'core/include-wrong', ...fault };
  const parts = from.split('/').slice(0, -1);
  for (const part of entry.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return outside;
  }
  if (parts.length > 2 && parts[1]?.toLowerCase() === 'releases') return released;
  return { path: parts.join('/') };
}

const released: Destination = {
  code: 'core/include-released',
  why: 'is in the folder of releases, where nothing may change and nothing is to be built of',
  help: 'copy the file out of that folder, and include the copy',
};

const outside: Destination = {
  code: 'core/include-outside',
  why: 'leads out of the folder of the policies',
  help: 'move the file into the folder of the policies, and include it there',
};

function faultOf(entry: string): { readonly why: string; readonly help: string } | undefined {
  if (entry.includes('\\')) return { why: 'has a backslash in it', help: 'write `/` between folders' };
  if (/^[A-Za-z][A-Za-z0-9+.-]+:/.test(entry)) {
    return {
      why: 'is an address, and only files can be included',
      help: 'copy the file into the folder of the policies',
    };
  }
  if (entry.startsWith('/') || /^[A-Za-z]:/.test(entry)) {
    return { why: 'is an absolute path', help: 'write the path relative to this file' };
  }
  if (!/\.ya?ml$/.test(entry)) {
    return { why: 'is not a YAML file', help: 'include files whose names end in `.yaml` or `.yml`' };
  }
  return undefined;
}

/** A file that is there and has nearly the path of one that is not, as an entry of `include` in the same place. */
export function similarInclude(sources: Sources, from: string, entry: string): string | undefined {
  const swapped = /\.yaml$/.test(entry) ? entry.replace(/\.yaml$/, '.yml') : entry.replace(/\.yml$/, '.yaml');
  const name = entry.split('/').at(-1) ?? entry;
  const others = [swapped, entry.toLowerCase(), swapped.toLowerCase(), name, `../${entry}`, `../${name}`];
  return others.find((other) => {
    const destination = followInclude(from, other);
    const found = other !== entry && 'path' in destination ? sources.read(destination.path) : undefined;
    return found !== undefined && 'bytes' in found;
  });
}
