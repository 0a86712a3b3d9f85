import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { reachOf } from '../../../src/diff/promise/reach';

const reach = suite('which changes a promise is for');

reach('all, where nothing narrows it', () => {
  assert.is(reachOf({}), 'all');
  for (const scope of [
    'any changes',
    'such changes',
    'changes to this Privacy Policy',
    'it',
    'all updates of our privacy and cookie policy',
    'a revised version of this Privacy Policy',
  ]) {
    assert.is(reachOf({ scope }), 'all', scope);
  }
});

reach('those that matter, in the words that policies have for it', () => {
  for (const scope of [
    'material changes',
    'significant updates to this policy',
    'changes that materially affect you',
    'important changes',
    'changes that matter to you',
  ]) {
    assert.is(reachOf({ scope }), 'material', scope);
  }
});

reach('some, where the words are of something else, or there is a condition or an exception', () => {
  for (const scope of [
    'changes of our prices',
    'the purposes of our use',
    'changes to how we use cookies',
    'immaterial changes',
    '',
  ]) {
    assert.is(reachOf({ scope }), 'some', scope);
  }
  assert.is(reachOf({ scope: 'material changes', when: 'you are a member' }), 'some');
  assert.is(reachOf({ except: ['where the law asks for less'] }), 'some');
});

reach('is found in time that grows with the words', () => {
  assert.is(reachOf({ scope: `${'any '.repeat(20_000)}thing` }), 'some');
});

reach.run();
