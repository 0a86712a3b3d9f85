import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { compare } from '../../../src/diff/compare';
import { meaningOf } from '../../../src/diff/impacts/meaning-of';
import { table, unknown } from '../../../src/diff/impacts/table';
import type { Data } from '../../../src/model/model';
import { sideOfData } from '../sides';
import { changesOf, kinds } from './every-change';

/** A change and the same change back: `impact direction rule` of each difference, in order. */
interface Example {
  readonly title: string;
  readonly one: Data;
  readonly other: Data;
  readonly forth: string | readonly string[];
  readonly back: string | readonly string[];
}

const folder = join(__dirname, 'examples');
const examples = readdirSync(folder)
  .sort()
  .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as readonly Example[]);

const impacts = suite('diff: what a change means');

for (const { title, one, other, forth, back } of examples) {
  impacts(title, () => {
    assert.equal(found(one, other), [forth].flat(), 'forth');
    assert.equal(found(other, one), [back].flat(), 'back');
  });
}

impacts('every row has an example', () => {
  const shown = new Set(examples.flatMap(({ forth, back }) => [forth, back].flat()).map((line) => line.split(' ')[2]));
  assert.equal(
    table.map(({ id }) => id).filter((id) => !shown.has(id)),
    [],
  );
});

impacts('every change of every field of the schema has a row, so that somebody has decided', () => {
  const undecided = kinds.flatMap((kind) =>
    changesOf(kind)
      .filter(({ difference, base, head }) => meaningOf(difference, base, head).rule === unknown.id)
      .map(({ difference: { address, field = [], kind: how, old, new: now } }) =>
        [address, field.join('.'), how, JSON.stringify(old), JSON.stringify(now)].join(' '),
      ),
  );
  assert.equal([...new Set(undecided)].slice(0, 20), []);
});

impacts('a change that nobody has decided about is material', () => {
  const { base, head } = sides({ rights: { access: { kind: 'access' } } }, { rights: { access: { kind: 'access' } } });
  const difference = { kind: 'added', address: 'rights.access', field: ['colour'], new: 'blue' } as const;
  const { rule, impact, direction } = meaningOf(difference, base, head);
  assert.equal([rule, impact, direction], ['unknown', 'material', 'neutral']);
});

impacts('every row gives its reason in a sentence without a full stop, and a source with its address', () => {
  const wrong = [...table, unknown].filter(
    ({ reason, citation, url }) => !/^[a-z].*[^.]$/.test(reason) || (citation === undefined) !== (url === undefined),
  );
  assert.equal(
    wrong.map(({ id }) => id),
    [],
  );
});

impacts('rows of one id say the same of impact and direction', () => {
  const said = new Map<string, string>();
  for (const { id, impact, direction } of table) {
    assert.is(said.get(id) ?? `${impact} ${direction}`, `${impact} ${direction}`, id);
    said.set(id, `${impact} ${direction}`);
  }
});

impacts.run();

function found(one: Data, other: Data): readonly string[] {
  const { base, head } = sides(one, other);
  return compare(base, head).map((difference) => {
    const { impact, direction, rule } = meaningOf(difference, base, head);
    return `${impact} ${direction} ${rule}`;
  });
}

function sides(one: Data, other: Data) {
  const whole = (data: Data) => sideOfData({ ...data, policy: { title: 'Privacy', ...(data.policy as Data) } });
  return { base: whole(one), head: whole(other) };
}
