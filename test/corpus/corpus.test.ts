import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { compile } from '../../src/compile';
import { positionOf } from '../../src/core/source';
import type { Sources } from '../../src/core/sources';
import { prettyReport } from '../../src/report/reporters/pretty';

/*
 * Each file of `broken/` is a policy with mistakes. What is to be found stands behind `# !` at the end of the line where
 * it is to be found, in the order of the columns: `# ! schema/key-unknown@3, schema/text-empty@20`. The files of
 * `broken/parts/` are included by others.
 */
const corpus = suite('corpus of broken policies');

const folder = join(__dirname, 'broken');
const sources: Sources = {
  read(path) {
    const files = readdirSync(folder, { recursive: true }) as string[];
    return files.includes(path) ? { bytes: readFileSync(join(folder, path)) } : undefined;
  },
};

for (const name of readdirSync(folder).filter((file) => file.endsWith('.yaml'))) {
  corpus(`${name}: each mistake is told once, where it is`, () => {
    const { artifacts, diagnostics, dependencies } = compile(sources, builtInTemplates(), {
      id: 'broken',
      entry: name,
    });
    assert.equal(artifacts, []);
    const found = diagnostics.map(({ code, span }) => {
      const { line, column } = positionOf(span.source, span.start);
      return `${span.source.path}:${line} ${code}@${column}`;
    });
    assert.equal(found.sort(), dependencies.flatMap(expectedIn).sort());
    const report = prettyReport(diagnostics, { color: false });
    assert.not.match(
      report,
      /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/,
      'nothing raw reaches the terminal',
    );
  });
}

corpus('a file without a byte is refused too', () => {
  const empty: Sources = { read: () => ({ bytes: '' }) };
  const { diagnostics } = compile(empty, builtInTemplates(), { id: 'broken', entry: 'policy.yaml' });
  assert.equal(
    diagnostics.map(({ code }) => code),
    ['yaml/file-empty'],
  );
});

corpus.run();

function expectedIn(path: string): readonly string[] {
  const lines = readFileSync(join(folder, path), 'latin1').split(/\r\n|\n|\r/);
  return lines.flatMap((line, index) => {
    const marks = /# ! (.+)$/.exec(line)?.[1] ?? '';
    return marks === '' ? [] : marks.split(', ').map((mark) => `${path}:${index + 1} ${mark}`);
  });
}
