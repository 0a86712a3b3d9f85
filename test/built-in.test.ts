import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { builtIn } from '../src/generated/templates';
import { schemaOf } from '../src/model/walk';
import { templateCalls } from '../src/view/helpers';
import { readable } from '../src/view/read';
import { templateCode } from '../tools/generate/template-code';

test('templates see no property that a value has from its prototype', () => {
  for (const name of ['constructor', 'toString', '__proto__']) {
    assert.is(templateCalls.lookup({}, name), undefined, name);
    assert.throws(() => templateCode(`{{#if ${name}}}x{{/if}}`), 'no such PathExpression');
    assert.throws(() => templateCode(`{{deadline.${name}}}`), 'no such PathExpression');
  }
  assert.is(templateCalls.lookup({ own: 1 }, 'own'), 1);
  assert.is(templateCalls.lookup(undefined, 'own'), undefined);
  assert.match(common({ note: 'in bold' }), 'in bold');
  assert.not.match(common(Object.create({ note: 'inherited' })), 'inherited');
});

/** What every fact ends with, in a template without sentences. */
function common(data: object): string {
  const fact = reading(data);
  const inside = (...given: readonly unknown[]) => (given.at(-1) as (...given: readonly unknown[]) => string)({}, fact);
  const nothing = () => '';
  const own = { part: inside, sentence: inside, isKind: nothing, isPart: nothing };
  const rest = { refer: nothing, list: nothing, mentions: nothing };
  return builtIn.texts({ ...templateCalls, ...own, ...rest })['en/facts/common.md.hbs']?.({}, fact) ?? '';
}

/** A fact as templates read it. */
function reading(data: object): Record<string, unknown> {
  const fact = { address: 'rights.a', kind: 'rights', id: 'a', schema: schemaOf('rights'), path: ['rights', 'a'] };
  return readable({ ...fact, data: data as Readonly<Record<string, unknown>> }, String, {});
}

test.run();
