import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../src/built-in';

const { facts, helpers } = builtInTemplates().language;

test('templates see no property that a value has from its prototype', () => {
  const lookup = helpers.lookup as unknown as (object: unknown, name: string) => unknown;
  for (const name of ['constructor', 'toString', '__proto__']) assert.is(lookup({}, name), undefined, name);
  assert.is(lookup({ own: 1 }, 'own'), 1);
  assert.is(lookup(undefined, 'own'), undefined);
  assert.match(common({ note: 'in bold' }), 'in bold');
  assert.not.match(common(Object.create({ note: 'inherited' })), 'inherited');
});

/** What every fact ends with, in a template without sentences. */
function common(fact: object): string {
  const inside = function (this: unknown, ...given: readonly { fn?(context: unknown): string }[]) {
    return given.at(-1)?.fn?.(this) ?? '';
  };
  const nothing = () => '';
  const own = { part: inside, sentence: inside, isKind: nothing, isPart: nothing };
  const rest = { refer: nothing, list: nothing, mentions: nothing };
  return facts.get('common')?.(fact, { helpers: { ...helpers, ...own, ...rest } }) ?? '';
}

test.run();
