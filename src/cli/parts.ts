import { readOutput } from '../io/compare';
import { kindAt } from '../io/kind-at';
import { listFiles } from '../io/output-names';
import { quoted } from '../io/words';
import { generator } from '../render/generator';
import { counted } from './build-lines';
import { digestOfIds, type Part, partFile, readPart, shardOfFile } from './part';

/** A part, and the folder in which it lies as the user calls it. */
export interface FoundPart {
  readonly folder: string;
  readonly part: Part;
}

/** The parts of one build, all of them, or in words why they are not. */
export type FoundParts = { readonly parts: readonly FoundPart[] } | { readonly problem: string };

/** Reads the records of parts from folders; each folder holds one or more. */
export function findParts(folders: readonly string[]): FoundParts {
  const parts: FoundPart[] = [];
  for (const folder of folders) {
    if (kindAt(folder) === undefined) return { problem: `${quoted(folder)} does not exist` };
    const names = listFiles(folder).filter((name) => shardOfFile(name) !== undefined);
    if (names.length === 0) {
      const name = partFile({ number: 1, count: 4 });
      return { problem: `${quoted(folder)} holds no part: there is no file such as \`${name}\` in it` };
    }
    for (const name of names) {
      const part = readPart(readOutput(folder, name) ?? '');
      const shown = quoted(`${folder}/${name}`);
      if (!part) return { problem: `${shown} is not the record of a part that this version of policyc can read` };
      if (partFile(part.shard) !== name) return { problem: `${shown} is the record of another part, renamed` };
      parts.push({ folder, part });
    }
  }
  const problem = problemOf(parts);
  return problem === undefined ? { parts } : { problem };
}

/** Why parts are not those of one build, each once. */
export function problemOf(parts: readonly FoundPart[]): string | undefined {
  const [first] = parts;
  if (!first) return 'no part is given';
  for (const { folder, part } of parts) {
    const both = `${quoted(first.folder)} and ${quoted(folder)}`;
    const { shard, settings, generator: made } = part;
    if (made.version !== generator.version) {
      return `${quoted(folder)} was built by policyc ${quoted(made.version)}, and this is ${generator.version}`;
    }
    if (shard.count !== first.part.shard.count) {
      return `${both} are parts of different builds: one of ${first.part.shard.count} parts, one of ${shard.count}`;
    }
    if (settings.engine !== first.part.settings.engine) return `${both} were built by different programs`;
    if (settings.order !== first.part.settings.order || part.emit.join() !== first.part.emit.join()) {
      return `${both} were built with different options, configurations, themes or versions of Node`;
    }
    if (part.all !== first.part.all) return `${both} were built of different policies`;
  }
  const { count } = first.part.shard;
  const seen = new Map<number, string>();
  for (const { folder, part } of parts) {
    const { number } = part.shard;
    const other = seen.get(number);
    if (other !== undefined)
      return `part ${number} of ${count} is there twice: in ${quoted(other)} and in ${quoted(folder)}`;
    seen.set(number, folder);
  }
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((number) => !seen.has(number));
  if (missing.length > 0) {
    return `${counted(missing.length, 'part')} of ${count} ${missing.length === 1 ? 'is' : 'are'} missing: ${missing.slice(0, 20).join(', ')}`;
  }
  const owners = new Map<string, string>();
  for (const { folder, part } of parts) {
    for (const { id } of part.policies) {
      const other = owners.get(id);
      if (other !== undefined)
        return `the policy ${quoted(id)} is in two parts: in ${quoted(other)} and in ${quoted(folder)}`;
      owners.set(id, folder);
    }
  }
  return digestOfIds(owners.keys()) === first.part.all
    ? undefined
    : 'the parts do not hold the policies they were built of';
}
