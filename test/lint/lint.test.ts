import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { positionOf } from '../../src/core/source';
import { lint, writtenOn } from '../../src/lint/lint';
import type { Pack } from '../../src/lint/pack';
import type { Finding, Rule } from '../../src/lint/rule';
import { link } from '../../src/model/link';
import type { Model } from '../../src/model/model';
import { parse } from '../../src/parse/parse';
import { whole } from '../model/linking';

const engine = suite('lint: the engine');

const pack: Pack = { id: 'test', title: 'law of the tests', from: '2010-01-01', laws: [] };

function ruleThat(check: Rule['check'], more: Partial<Rule> = {}): Rule {
  return {
    id: 'thing-missing',
    pack,
    title: 'the thing is there',
    severity: 'error',
    citation: 'Test Act section 1',
    url: 'https://law.example/1',
    certainty: 'text',
    why: 'Because.',
    fix: 'write it',
    avoid: '',
    prefer: '',
    check,
    ...more,
  };
}

function modelOf(example: string): Model {
  const { document } = parse({ path: 'policy.yaml', text: whole(example) });
  assert.ok(document);
  const { model } = link(document);
  assert.ok(model);
  return model;
}

const finds = (...findings: readonly Finding[]) => ruleThat(() => findings);
const nothingStated: Finding = { message: 'nothing is stated', at: ['retention'] };

engine('a finding has the code, weight, provision and advice of its rule', () => {
  const [finding] = lint(modelOf(''), [finds(nothingStated)], { asOf: '2026-01-01' });
  assert.equal(
    [finding?.code, finding?.severity, finding?.citation, finding?.url, finding?.help],
    ['test/thing-missing', 'error', 'Test Act section 1', 'https://law.example/1', 'write it'],
  );
});

engine('it points at the key, at the value where the rule says so, and at the policy where nothing is', () => {
  const example = 'policy:\n  title: Privacy Policy\n  dates: { effective: 2026-01-01 }';
  const rules = [
    finds(nothingStated),
    finds({ message: 'b', at: ['policy', 'dates', 'effective'] }),
    finds({ message: 'c', at: ['policy', 'dates', 'effective'], isValue: true }),
    finds({ message: 'd', at: ['policy', 'dates', 'posted'] }),
  ];
  const places = lint(modelOf(example), rules, { asOf: '2026-01-01' }).map(({ message, span }) => {
    const { line, column } = positionOf(span.source, span.start);
    return `${message} ${line}:${column}`;
  });
  assert.equal(places, ['nothing is stated 1:1', 'd 3:3', 'b 3:12', 'c 3:23']);
});

engine('a rule that is law but not yet in force is announced, and before that not known', () => {
  const rule = { ...finds(nothingStated), from: '2026-12-10', adopted: '2024-12-10' };
  const said = (asOf: string) => lint(modelOf(''), [rule], { asOf }).map((one) => `${one.severity}: ${one.message}`);
  assert.equal(said('2024-12-09'), []);
  assert.equal(said('2026-11-23'), ['info: from 2026-12-10: nothing is stated']);
  assert.equal(said('2026-12-10'), ['error: nothing is stated']);
  const ended = { ...finds(nothingStated), until: '2020-06-30' };
  assert.is(lint(modelOf(''), [ended], { asOf: '2020-06-30' }).length, 1);
  assert.is(lint(modelOf(''), [ended], { asOf: '2020-07-01' }).length, 0);
});

engine('a rule younger than the policy says so', () => {
  const example = 'policy:\n  title: Privacy Policy\n  dates: { effective: 2009-06-01 }';
  const model = modelOf(example);
  assert.is(writtenOn(model), '2009-06-01');
  const [later] = lint(model, [finds(nothingStated)], { asOf: '2026-01-01' });
  assert.equal(
    later?.related?.map(({ message }) => message),
    ['the rule applies since 2010-01-01, after the policy took effect'],
  );
  const young = modelOf(example.replace('2009', '2012'));
  const [same] = lint(young, [finds(nothingStated)], { asOf: '2026-01-01' });
  assert.is(same?.related, undefined);
});

engine('a rule sees what is on the page and concerns the people of its territory', () => {
  const example = `policy: { title: Privacy Policy }
rights:
  everybody: { kind: access, how: [{ via: privacy }] }
  californian: { kind: erasure, how: [{ via: privacy }], applies: { regions: [California] } }
  european: { kind: rectification, how: [{ via: privacy }], applies: { regions: [the EU] } }
  denied: { kind: portability, modality: never }
  unseen: { kind: restriction, how: [{ via: privacy }], hidden: true }
  inferred: { kind: object, how: [{ via: privacy }], anyTime: true, inferred: [anyTime] }`;
  let seen: readonly string[] = [];
  let anyTime: unknown = 'not looked at';
  const rule = ruleThat(
    (policy) => {
      seen = policy.stated('rights').map(({ id }) => id);
      anyTime = policy.fact('rights.inferred')?.data.anyTime;
      return [];
    },
    { pack: { ...pack, territory: ['EEA'] } },
  );
  lint(modelOf(example), [rule], { asOf: '2026-01-01' });
  assert.equal(seen, ['everybody', 'european', 'inferred']);
  assert.is(anyTime, undefined);
});

engine('what no public text confirms says so beside its provision', () => {
  const rule = { ...finds(nothingStated), certainty: 'unconfirmed' as const };
  const [finding] = lint(modelOf(''), [rule], { asOf: '2026-01-01' });
  assert.is(finding?.citation, 'Test Act section 1 (not confirmed from a public text)');
});

engine.run();
