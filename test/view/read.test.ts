import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Fact } from '../../src/model/model';
import { schemaOf } from '../../src/model/walk';
import { readable, saysNo } from '../../src/view/read';

function reading(data: Fact['data'], write: (reference: string) => string = (reference) => `<${reference}>`) {
  const fact: Fact = {
    address: 'rights.access',
    kind: 'rights',
    id: 'access',
    data,
    schema: schemaOf('rights'),
    path: ['rights', 'access'],
  };
  const heard: string[] = [];
  return { heard, read: readable(fact, write, (address) => heard.push(address)) };
}

test('a text is safe Markdown whichever way it is read, and its author’s words stay as they are', () => {
  const data = { text: 'a <b> {{x}}', deadline: { period: 'P1M' }, except: ['one <i>'] };
  const { read } = reading(data);
  assert.is(read.text, 'a \\<b> <x>');
  assert.equal({ ...read }.text, 'a \\<b> <x>');
  assert.equal([...(read.except as string[])], ['one \\<i>']);
  assert.is(data.text, 'a <b> {{x}}');
});

test('only values that are read are counted, each by its address', () => {
  const { heard, read } = reading({ text: 'a', except: ['b', 'c'], deadline: { period: 'P1M' } });
  assert.is('text' in read, true);
  assert.is((read.except as string[]).length, 2);
  assert.equal(heard, []);
  assert.is((read.except as string[])[1], 'c');
  assert.is((read.deadline as Record<string, unknown>).period, 'P1M');
  assert.equal(heard, ['rights.access.except.1', 'rights.access.deadline.period']);
});

test('a no is counted only where a sentence says it', () => {
  const { heard, read } = reading({ deadline: { extendable: false } });
  const deadline = read.deadline as Record<string, unknown>;
  assert.is(deadline.extendable, false);
  assert.equal(heard, []);
  assert.is(saysNo(deadline, 'extendable'), true);
  assert.is(saysNo(deadline, 'period'), false);
  assert.equal(heard, ['rights.access.deadline.extendable']);
});

test('what the author only concluded is not there', () => {
  const { read } = reading({ text: 'a', free: true, inferred: ['free'] });
  assert.is(read.free, undefined);
  assert.equal(Object.keys(read), ['text', 'inferred']);
});

test('a text is converted once, when it is first read', () => {
  let written = 0;
  const { read } = reading({ text: '{{x}}' }, () => String(++written));
  assert.is(written, 0);
  assert.is(read.text, '1');
  assert.is(read.text, '1');
});

test('a name that no policy has gives nothing of JavaScript as a value of the author', () => {
  const { heard, read } = reading({ text: 'a' });
  assert.is(Object.hasOwn(read, 'constructor'), false);
  assert.is(read.toString, Object.prototype.toString);
  assert.equal(heard, []);
});

test.run();
