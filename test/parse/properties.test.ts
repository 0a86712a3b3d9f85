import * as fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { stringify } from 'yaml';
import type { Path } from '../../src/core/source';
import { decode } from '../../src/parse/decode';
import { parse } from '../../src/parse/parse';

const properties = suite('properties of parsing');

/** Pieces of YAML, thrown together: far likelier than plain noise to reach every part of the parser. */
const pieces = [
  ...['a', 'b: 1', 'key: ', '"', "'", '|', '>-', '[', ']', '{', '}', ',', ':', '- ', '? ', '#', ' # c', '&a', '*a'],
  ...['!t', '%YAML', '---', '...', '<<: ', '{{x}}', '\n', '\n  ', '\n    ', '\r\n', '\r', '\t', '\\', '\\u202e', '1'],
  ...['~', '.inf', '__proto__: ', '\ufeff', '\0', '\ud800', '<<<<<<< a', '@', '`', 'é', '😀', ' '],
];
const yamlish = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((parts) => parts.join(''));
const anyText = fc.oneof(yamlish, yamlish, fc.string({ unit: 'binary', maxLength: 40 }));

properties('any text gives data or findings with places in the text, never an exception', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { source, diagnostics } = decode('policy.yaml', text);
      const parsed = parse(source);
      assert.is(parsed.document === undefined, parsed.diagnostics.length > 0);
      for (const { span, related = [] } of [...diagnostics, ...parsed.diagnostics]) {
        for (const { start, end } of [span, ...related.map((place) => place.span)]) {
          assert.ok(0 <= start && start <= end && end <= source.text.length);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

properties('any bytes give data or findings, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const { source, diagnostics } = decode('policy.yaml', bytes);
      assert.ok(
        parse(source).document === undefined || diagnostics.every(({ span }) => span.end <= source.text.length),
      );
    }),
    { numRuns: 500 },
  );
});

properties('every value and key of accepted text has its own span in the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { document } = parse({ path: 'policy.yaml', text });
      if (!document) return;
      for (const path of pathsOf(document.data)) {
        for (const { start, end } of [document.spanOf(path), document.keySpanOf(path)]) {
          assert.ok(0 <= start && start <= end && end <= text.length);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

const words = fc.stringMatching(/^[a-z]{1,5}$/).filter((word) => !['true', 'false', 'null'].includes(word));
const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string({ maxLength: 20 }).map((text) => text.replace(/[\u007f-\u009f]/g, '')),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(words, tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}));
const maps = fc.dictionary(words, values.value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });

properties('what is written as YAML or JSON is read back', () => {
  fc.assert(
    fc.property(maps, (map) => {
      for (const text of [stringify(map, { version: '1.2' }), JSON.stringify(map), JSON.stringify(map, null, '\t')]) {
        const { document, diagnostics } = parse({ path: 'policy.yaml', text });
        assert.equal(diagnostics, []);
        assert.equal(document?.data, map);
      }
    }),
    { numRuns: 300 },
  );
});

properties('a key given twice is always found, at both places', () => {
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (keys, one, other) => {
      const from = one % keys.length;
      const again = keys[from] ?? '';
      const at = from + 1 + (other % (keys.length - from));
      const lines = [...keys.slice(0, at), again, ...keys.slice(at)].map((key) => `  ${key}: x\n`);
      const text = `map:\n${lines.join('')}`;
      const { diagnostics } = parse({ path: 'policy.yaml', text });
      assert.equal(
        diagnostics.map(({ code, span, related }) => [code, span.start, related?.[0]?.span.start]),
        [['yaml/key-duplicate', startOf(lines, at), startOf(lines, from)]],
      );
    }),
    { numRuns: 300 },
  );
});

properties.run();

function startOf(lines: readonly string[], index: number): number {
  return 'map:\n'.length + lines.slice(0, index).join('').length + 2;
}

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const steps: (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...steps.flatMap((step) => pathsOf(Reflect.get(value, step), [...path, step]))];
}
