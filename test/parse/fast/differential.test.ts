import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from './difference';
import { mutate, mutations, part } from './mutations';
import { written } from './written';

/** `RUNS=200000 make test TESTS=parse/fast` looks at so many documents of each kind, each time at others. */
const given = process.env.RUNS;
const runs = given === undefined ? { seed: 1969 } : { numRuns: Number(given) };

const project = resolve(__dirname, '../../..');
const texts = ['policies', 'test'].flatMap((folder) => filesBelow(resolve(project, folder))).map(read);
const suiteFile = resolve(__dirname, '../yaml-test-suite.jsonl');
const publicCases = readFileSync(suiteFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly id: string; readonly yaml: string });

const differential = suite('the fast reader against the YAML library');

differential('reads every file of the project as the library does, or leaves it alone', () => {
  assert.ok(texts.length > 90, `only ${texts.length} files`);
  const same = texts.filter(isSame);
  assert.ok(same.length >= 55, `only ${same.length} files are read fast`);
});

differential('reads every case of the YAML test suite as the library does, or leaves it alone', () => {
  assert.is(publicCases.length, 402);
  for (const ends of [(yaml: string) => yaml, withWindowsEnds, inMap, inList]) {
    const same = publicCases.filter(({ yaml }) => isSame(ends(yaml)));
    assert.ok(same.length >= 25, `only ${same.length} cases are read fast`);
  }
});

differential('reads files after a few slips of an author as the library does, or leaves them alone', () => {
  const long = texts.filter((text) => text.split('\n').length > 25);
  const bases = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...long) },
    { weight: 2, arbitrary: fc.constantFrom(...texts) },
    fc.constantFrom(...publicCases.map(({ yaml }) => yaml)),
  );
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  let same = 0;
  const property = fc.property(
    bases,
    place,
    fc.integer({ min: 1, max: 12 }),
    mutations,
    (base, from, length, slips) => {
      if (isSame(slips.reduce(mutate, part(base, from, length)))) same++;
    },
  );
  fc.assert(property, { numRuns: 10_000, ...runs });
  assert.ok(same >= 3000, `only ${same} documents are read fast`);
});

differential('reads a policy after one slip as the library does, or leaves it alone', () => {
  const policies = filesBelow(resolve(project, 'policies')).map(read);
  const property = fc.property(fc.constantFrom(...policies), mutations, (base, [slip]) => {
    isSame(slip ? mutate(base, slip) : base);
  });
  fc.assert(property, { ...runs, numRuns: Math.ceil(Number(given ?? 10_000) / 200) });
});

differential('reads all ways of writing as the library does, or leaves them alone', () => {
  let same = 0;
  const property = fc.property(written, mutations, (text, [slip]) => {
    if (isSame(slip && text.length % 3 === 0 ? mutate(text, slip) : text)) same++;
  });
  fc.assert(property, { numRuns: 8000, ...runs });
  assert.ok(same >= 500, `only ${same} documents are read fast`);
});

differential.run();

/** True where both give the same, false where the library alone is asked; throws where they differ. */
function isSame(text: string): boolean {
  const result = compare(text);
  if (typeof result === 'object') throw new Error(`${JSON.stringify(text)}: ${result.difference}`);
  return result === 'same';
}

function withWindowsEnds(yaml: string): string {
  return yaml.replaceAll('\n', '\r\n');
}

function inMap(yaml: string): string {
  return `first: 1\nsecond:\n  ${yaml.replaceAll('\n', '\n  ').trimEnd()}\nthird: 3\n`;
}

function inList(yaml: string): string {
  return `list:\n  - ${yaml.replaceAll('\n', '\n    ').trimEnd()}\n  - x\n`;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesBelow(path) : /\.ya?ml$/.test(path) ? [path] : []));
}

function read(path: string): string {
  return readFileSync(path, 'utf8');
}
