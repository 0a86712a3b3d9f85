import { runInNewContext } from 'node:vm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { withLateRequires } from '../../tools/bundle/late-requires';

function run(text: string) {
  const loaded: string[] = [];
  const exports: Record<string, (...given: unknown[]) => unknown> = {};
  const require = (name: string) => {
    loaded.push(name);
    return {
      name,
      default: name,
      Thing: class {
        name = name;
      },
      twice: (word: string) => word + word,
    };
  };
  runInNewContext(withLateRequires(text), { require, exports, __importDefault: (module: unknown) => module });
  return { loaded, exports };
}

test('an import is loaded once, when it is first used', () => {
  const { loaded, exports } = run(
    'const a_1 = require("./a");\nconst b_1 = __importDefault(require("./b"));\n' +
      'exports.say = () => (0, a_1.twice)(a_1.name);\nexports.other = () => b_1.default;',
  );
  assert.equal(loaded, []);
  assert.is(exports.say?.(), './a./a');
  assert.is(exports.say?.(), './a./a');
  assert.equal(loaded, ['./a']);
  assert.is(exports.other?.(), './b');
});

test('names that only look like an import, and what `new` makes of one, mean what they meant', () => {
  const { exports } = run(
    'const a_1 = require("./a");\nexports.make = () => new a_1.Thing().name;\n' +
      'exports.text = () => "a_1.name";\nexports.own = () => ({ a_10: 1 }).a_10;',
  );
  assert.is(exports.make?.(), './a');
  assert.is(exports.text?.(), 'a_1.name');
  assert.is(exports.own?.(), 1);
});

test('what is loaded for what it does, and late already, stays', () => {
  const { loaded } = run('require("./a");\nfunction later() { const { x } = require("./b"); return x; }');
  assert.equal(loaded, ['./a']);
});

test.run();
