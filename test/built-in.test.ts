import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { builtIn } from '../src/generated/templates';
import { templateCalls } from '../src/view/helpers';

test('templates see no property that a value has from its prototype', () => {
  for (const name of ['constructor', 'toString', '__proto__'])
    assert.is(templateCalls.lookup({}, name), undefined, name);
  assert.is(templateCalls.lookup({ own: 1 }, 'own'), 1);
  assert.is(templateCalls.lookup(undefined, 'own'), undefined);
  assert.match(common({ note: 'in bold' }), 'in bold');
  assert.not.match(common(Object.create({ note: 'inherited' })), 'inherited');
});

/** What every fact ends with, in a template without sentences. */
function common(fact: object): string {
  const inside = (...given: readonly unknown[]) => (given.at(-1) as (...given: readonly unknown[]) => string)({}, fact);
  const nothing = () => '';
  const own = { part: inside, sentence: inside, isKind: nothing, isPart: nothing };
  const rest = { refer: nothing, list: nothing, mentions: nothing };
  return builtIn.texts({ ...templateCalls, ...own, ...rest })['en/facts/common.md.hbs']?.({}, fact) ?? '';
}

test.run();
