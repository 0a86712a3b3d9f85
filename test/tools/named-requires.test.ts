import { runInNewContext } from 'node:vm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withNamedRequires } from '../../tools/bundle/named-requires';

function run(text: string) {
  const taken: string[] = [];
  const exports: Record<string, (...given: unknown[]) => unknown> = {};
  const module = {
    name: 'a',
    Thing: class {
      name = 'made';
    },
    twice(this: unknown, word: string) {
      return this === module ? 'called as a method' : word + word;
    },
  };
  const require = () =>
    new Proxy(module, { get: (whole, name) => taken.push(String(name)) && Reflect.get(whole, name) });
  runInNewContext(withNamedRequires(text), { require, exports });
  return { taken, exports };
}

test('what is imported is taken once, when the module is loaded, and called as a function', () => {
  const { taken, exports } = run(
    'const a_1 = require("./a");\nexports.say = () => (0, a_1.twice)(a_1.name);\nexports.make = () => new a_1.Thing().name;',
  );
  assert.equal(taken.sort(), ['Thing', 'name', 'twice']);
  assert.is(exports.say?.(), 'aa');
  assert.is(exports.say?.(), 'aa');
  assert.is(exports.make?.(), 'made');
  assert.is(taken.length, 3);
});

test('a module that is used as a whole is left as it is', () => {
  const text = 'const a_1 = require("./a");\nexports.say = () => [a_1.name, Object.keys(a_1)];';
  assert.is(withNamedRequires(text), text);
});

test('texts that only look like a use mean what they meant', () => {
  const { exports } = run('const a_1 = require("./a");\nexports.say = () => "a_1.name: " + a_1.name;');
  assert.is(exports.say?.(), 'a_1.name: a');
});

test('what is loaded for what it does, and late, stays', () => {
  const text = 'require("./a");\nfunction later() {\n    const b = require("./b");\n    return b.x;\n}';
  assert.is(withNamedRequires(text), text);
});

test.run();
