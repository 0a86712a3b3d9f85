import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Script } from 'node:vm';

/** Loads a module of a bundle by its name, `<chunk>:<path below the package>`; any other name as Node does. */
export type Load = (name: string) => unknown;

type Wrapped = (exports: object, require: Load, module: Loaded, file: string, folder: string) => void;

/** As much of a module of Node as those of a bundle ask for. */
interface Loaded {
  exports: object;
  readonly loaded: true;
}

/** One file of a bundle as V8 has it: the modules in it, and which of them have been run. */
interface Chunk {
  readonly script: Script;
  readonly modules: Readonly<Record<string, Wrapped>>;
  readonly digest: string;
  readonly cacheFile: string;
  /** The modules that had been run when what V8 made of the chunk was kept. */
  readonly kept: ReadonlySet<string>;
  readonly run: Set<string>;
}

/** The process that a bundle is opened in. */
export interface Host {
  /** Names the version of Node with its options: what V8 made for one is not for another. */
  readonly runtime: string;
  /** Does something when the process ends. */
  atEnd(work: () => void): void;
}

/**
 * The bundle of a package, from the folder of its modules; undefined where there is none. It has the same modules in few
 * files, which are read much faster. What V8 makes of them is kept beside them, where that can be written, for later
 * processes; it has digests, and where they do not fit it counts as not there.
 */
export function openBundle(lib: string, { runtime, atEnd }: Host): Load | undefined {
  const root = dirname(lib);
  const folder = join(lib, 'bundle');
  if (!existsSync(folder)) return undefined;
  const chunks = new Map<string, Chunk>();
  const modules = new Map<string, Loaded>();
  const ordinary = createRequire(join(root, 'package.json'));
  const chunkOf = (name: string): Chunk => {
    let chunk = chunks.get(name);
    if (!chunk) {
      chunk = openChunk(folder, name, runtime);
      chunks.set(name, chunk);
    }
    return chunk;
  };
  const load: Load = (name) => {
    const known = modules.get(name);
    if (known) return known.exports;
    const colon = name.indexOf(':');
    if (colon < 0 || name.startsWith('node:')) return ordinary(name);
    const path = name.slice(colon + 1);
    const chunk = chunkOf(name.slice(0, colon));
    // Hundreds are loaded, and `join` and `dirname` walk over every character.
    const file = root + sep + path.replaceAll('/', sep);
    const module: Loaded = { exports: {}, loaded: true };
    modules.set(name, module);
    chunk.run.add(path);
    chunk.modules[path]?.call(module.exports, module.exports, load, module, file, file.slice(0, file.lastIndexOf(sep)));
    // Whoever requires the file itself gets this one.
    ordinary.cache[file] = module as NodeJS.Module;
    return module.exports;
  };
  atEnd(() => {
    for (const chunk of chunks.values()) keep(chunk);
  });
  return load;
}

function openChunk(folder: string, name: string, runtime: string): Chunk {
  const filename = join(folder, `${name}.js`);
  // The bundle is in ASCII, and this is the fastest way to read it.
  const text = readFileSync(filename, 'latin1');
  const digest = text.slice(-65, -1);
  const cacheFile = join(folder, `${name}.${runtime}.cache`);
  const cached = readCache(cacheFile, digest);
  const script = new Script(text, { filename, ...(cached && { cachedData: cached.data }) });
  const kept = cached && script.cachedDataRejected !== true ? cached.kept : new Set<string>();
  const modules = script.runInThisContext() as Chunk['modules'];
  return { script, modules, digest, cacheFile, kept, run: new Set() };
}

const digestLength = 32;

/** What was kept: a digest of the rest, then in a line the digest of the chunk and the modules that had been run. */
function readCache(file: string, digest: string): { readonly data: Buffer; readonly kept: Set<string> } | undefined {
  try {
    const bytes = readFileSync(file);
    const rest = bytes.subarray(digestLength);
    // V8 trusts what it is given: a byte that is wrong in it can end the process.
    if (!sha256(rest).equals(bytes.subarray(0, digestLength))) return undefined;
    const end = rest.indexOf('\n');
    const [of, ...kept] = rest.toString('latin1', 0, end).trimEnd().split('\t');
    return of === digest ? { data: rest.subarray(end + 1), kept: new Set(kept) } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what V8 made of a chunk, if more of it was run than ever before. Where that is not possible nothing is lost. */
function keep({ script, digest, cacheFile, kept, run }: Chunk): void {
  const all = new Set([...kept, ...run]);
  if (all.size === kept.size) return;
  // One name for all: what a killed process leaves is written over, and what two write at once the digest tells.
  const temporary = `${cacheFile}.new`;
  try {
    accessSync(dirname(cacheFile), constants.W_OK);
    const line = [digest, ...all].join('\t');
    // Where it does not begin at a multiple of eight, V8 copies it before it reads it.
    const spaces = ' '.repeat(7 - ((digestLength + line.length) % 8));
    const rest = Buffer.concat([Buffer.from(`${line}${spaces}\n`), script.createCachedData()]);
    writeFileSync(temporary, Buffer.concat([sha256(rest), rest]));
    renameSync(temporary, cacheFile);
  } catch {
    rmSync(temporary, { force: true });
  }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
