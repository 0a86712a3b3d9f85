import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { indexedLoops } from '../../tools/compile/indexed-loops';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';

const loops = suite('indexed loops');

/** What a text becomes, and without the change. */
async function emitted(text: string): Promise<{ readonly changed: string; readonly plain: string }> {
  return inTemporaryFolder((folder) => {
    writeTree(folder, { 'a.ts': text });
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, strict: true, types: [] };
    const program = ts.createProgram([join(folder, 'a.ts')], options);
    const emit = (before: ts.TransformerFactory<ts.SourceFile>[]) => {
      let out = '';
      const write: ts.WriteFileCallback = (_, written) => {
        out = written;
      };
      program.emit(undefined, write, undefined, false, { before });
      return out;
    };
    return { plain: emit([]), changed: emit([indexedLoops(program.getTypeChecker())]) };
  });
}

const programs: Readonly<Record<string, string>> = {
  'a list that grows in its loop': 'const l = [1, 2]; for (const n of l) { out.push(n); if (n < 5) l.push(n + 3); }',
  'a list that shrinks': 'const l = [1, 2, 3]; for (const n of l) { out.push(n); l.pop(); }',
  'functions that keep a name':
    'const f: (() => number)[] = []; for (let n of [1, 2]) { n++; f.push(() => n++); } for (const g of f) out.push(g(), g());',
  'loops that are left and gone on with':
    'a: for (const n of [1, 2, 3]) for (const m of [1, 2, 3]) { if (m === 2) continue a; if (n === 3) break a; out.push(n, m); }',
  'a name like the one of the list': 'const l = [[1], [2, 3]]; for (const n of l) for (const l of n) out.push(l);',
  'pairs in lists': 'const l: [string, number?][] = [["a", 1], ["b"]]; for (const [k, v = 7] of l) out.push(k, v);',
  'patterns with defaults, gaps and rests':
    'const l: (number | undefined)[] = [1, undefined, 3, 4]; const [a, b = 9, , ...c] = l; const [, , , , d = a] = l; out.push(a, b, c, d);',
  'patterns of objects in lists':
    'const l = [{ x: 1 }, { x: 2 }]; const [{ x }, other] = l as [{ x: number }, { x: number }]; out.push(x, other);',
  'unions of lists': 'const l = [1] as readonly number[] | [string]; for (const n of l) out.push(n);',
  'no block': 'for (const n of [1, 2]) out.push(n);',
};

for (const [name, text] of Object.entries(programs)) {
  loops(`do the same for ${name}`, async () => {
    const { changed, plain } = await emitted(`declare const out: unknown[]; ${text}`);
    assert.match(plain, /\bof\b|\] =/);
    assert.not.match(changed, / of |\] = (?:l|\[)/);
    assert.equal(run(changed), run(plain));
  });
}

for (const text of [
  'for (const n of new Set([1])) out.push(n);',
  'for (const [k, v] of new Map([[1, 2]])) out.push(k, v);',
  'for (const c of "a😀") out.push(c);',
  'const [c] = "😀"; out.push(c);',
  'const [[a], b] = [[1], 2] as [[number], number]; out.push(a, b);',
  'export const [a, b] = [1, 2] as [number, number];',
  'const l = [1] as Iterable<number>; for (const n of l) out.push(n);',
]) {
  loops(`leave ${text} as it is`, async () => {
    const { changed, plain } = await emitted(`declare const out: unknown[]; ${text}`);
    assert.is(changed, plain);
  });
}

function run(text: string): unknown {
  const out: unknown[] = [];
  runInNewContext(text, { out, exports: {} });
  return JSON.parse(JSON.stringify(out));
}

loops.run();
