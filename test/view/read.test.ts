import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact } from '../../src/model/model';
import { schemaOf } from '../../src/model/walk';
import { fieldsOf, has, type Readable, readable, saysNo, valuesOf } from '../../src/view/read';
import type { Values } from '../../src/view/reading';

function reading(data: Fact['data'], write: (reference: string) => string = (reference) => `<${reference}>`) {
  const fact: Fact = {
    address: 'rights.access',
    kind: 'rights',
    id: 'access',
    data,
    schema: schemaOf('rights'),
    path: ['rights', 'access'],
  };
  let heard = 0;
  const read = readable(fact, write, () => heard++);
  return { read, heard: () => heard, printed: () => printedIn(valuesOf(read)) };
}

/** The paths of all values that have been printed. */
function printedIn(values: Values | undefined): string[] {
  return Object.keys(values?.written ?? {}).flatMap((key) => {
    const slot = values?.slotOf(key);
    const below = printedIn(values && slot?.below(values.reader)).map((path) => `${key}.${path}`);
    return slot?.isPrinted ? [key, ...below] : below;
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
  const { heard, printed, read } = reading({ text: 'a', except: ['b', 'c'], deadline: { period: 'P1M' } });
  assert.equal([has(read, 'text'), has(read, 'kind')], [true, false]);
  assert.is((read.except as string[]).length, 2);
  assert.equal(printed(), []);
  assert.is((read.except as string[])[1], 'c');
  assert.is((read.deadline as Readable).period, 'P1M');
  assert.equal(printed(), ['except.1', 'deadline.period']);
  assert.is(heard(), 2);
});

test('a no is printed only where a sentence says it', () => {
  const { heard, printed, read } = reading({ deadline: { extendable: false } });
  const deadline = read.deadline as Readable;
  assert.is(deadline.extendable, false);
  assert.equal(printed(), []);
  assert.is(saysNo(deadline, 'extendable'), true);
  assert.is(saysNo(deadline, 'period'), false);
  assert.equal(printed(), ['deadline.extendable']);
  assert.is(heard(), 1);
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
