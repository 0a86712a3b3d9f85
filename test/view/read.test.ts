import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact } from '../../src/model/model';
import { schemaOf } from '../../src/model/walk';
import { all, fieldsOf, has, type Readable, readable, saysNo, valuesOf } from '../../src/view/read';
import { below, type Values } from '../../src/view/reading';

function reading(data: Fact['data'], write: (reference: string) => string = (reference) => `<${reference}>`) {
  const fact: Fact = {
    address: 'rights.access',
    kind: 'rights',
    id: 'access',
    data,
    schema: schemaOf('rights'),
    path: ['rights', 'access'],
  };
  const teller = { current: { facts: new Set<string>() } };
  const read = readable(fact, write, teller);
  return { read, noted: () => [...teller.current.facts], printed: () => printedIn(valuesOf(read)) };
}

/** The paths of all values that have been printed. */
function printedIn(values: Values | undefined): string[] {
  return (values?.slots ?? []).flatMap((slot) => {
    const inside = printedIn(values && below(slot, values.reader)).map((path) => `${slot.key}.${path}`);
    return slot.isPrinted ? [String(slot.key), ...inside] : inside;
  });
}

test('a text is safe Markdown whichever way it is read, and its author’s words stay as they are', () => {
  const data = { text: 'a <b> {{x}}', deadline: { period: 'P1M' }, except: ['one <i>'] };
  const { read } = reading(data);
  assert.is(read.text, 'a \\<b> <x>');
  assert.is(fieldsOf(read).text, 'a \\<b> <x>');
  assert.equal({ ...read }, {});
  assert.equal([...(read.except as string[])], ['one \\<i>']);
  assert.is(data.text, 'a <b> {{x}}');
});

test('only single values that are read are printed', () => {
  const { noted, printed, read } = reading({ text: 'a', except: ['b', 'c'], deadline: { period: 'P1M' } });
  assert.equal([has(read, 'text'), has(read, 'kind')], [true, false]);
  assert.is((read.except as string[]).length, 2);
  assert.equal([printed(), noted()], [[], []]);
  assert.is((read.except as string[])[1], 'c');
  assert.is((read.deadline as Readable).period, 'P1M');
  assert.equal([printed(), noted()], [['except.1', 'deadline.period'], ['rights.access']]);
  assert.equal(all(read.except as string[]), ['b', 'c']);
  assert.equal(printed(), ['except.0', 'except.1', 'deadline.period']);
});

test('a no is printed only where a sentence says it', () => {
  const { noted, printed, read } = reading({ deadline: { extendable: false } });
  const deadline = read.deadline as Readable;
  assert.is(deadline.extendable, false);
  assert.equal(printed(), []);
  assert.is(saysNo(deadline, 'extendable'), true);
  assert.is(saysNo(deadline, 'period'), false);
  assert.equal([printed(), noted()], [['deadline.extendable'], ['rights.access']]);
});

test('what the author only concluded is not there', () => {
  const { read } = reading({ text: 'a', free: true, inferred: ['free'] });
  assert.is(read.free, undefined);
  assert.equal(Object.keys(fieldsOf(read)), ['text', 'inferred']);
});

test('a text is converted once, when it is first read', () => {
  let written = 0;
  const { read } = reading({ text: '{{x}}' }, () => String(++written));
  assert.is(written, 0);
  assert.is(read.text, '1');
  assert.is(read.text, '1');
});

test('a name that no policy has gives nothing of JavaScript as a value of the author', () => {
  const { printed, read } = reading({ text: 'a' });
  assert.is(has(read, 'constructor'), false);
  assert.is(read.toString, Object.prototype.toString);
  assert.equal(printed(), []);
});

test.run();
