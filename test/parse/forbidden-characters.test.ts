import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { forbiddenCharacter, hasForbiddenCharacter } from '../../src/parse/forbidden-characters';

const characters = suite('forbidden characters');

characters('are found as quickly or as slowly, one by one', () => {
  const differing: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    if (hasForbiddenCharacter(character) !== forbiddenCharacter().test(character)) differing.push(code.toString(16));
  }
  assert.equal(differing, []);
});

characters('are not seen in pairs that make a character', () => {
  assert.is(hasForbiddenCharacter('one 😀 two'), false);
  assert.is(hasForbiddenCharacter('one \ud83d two'), true);
  assert.is(hasForbiddenCharacter('one 😀 \u202e two'), true);
});

characters.run();
