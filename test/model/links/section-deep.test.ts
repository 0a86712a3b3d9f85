import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const sectionDeep = suite('sectionDeep');

const nested = (depth: number): string =>
  Array.from({ length: depth }, (_, index) => {
    const margin = ' '.repeat(index * 4 + 2);
    const below = index + 1 < depth ? 'sections:' : 'intro: Words.';
    return `${margin}- id: level${index + 1}\n${margin}  heading: Level\n${margin}  ${below}`;
  }).join('\n');

sectionDeep('tells the first section below the fourth level', () => {
  assert.equal(told(`sections:\n${nested(6)}`), [
    '14:25 error core/section-deep: section `level5` is nested 5 levels deep, and sections may be nested 4 deep',
    '  help: move it up, or make it a part of the section around it',
  ]);
});

sectionDeep('lets four levels be', () => {
  assert.equal(findings(`sections:\n${nested(4)}`), []);
});

sectionDeep.run();
