import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type ProjectFile, sourceFiles } from './project-files';

const size = suite('size');
const most = 300;
const many = 250;

size('no source file is longer than 300 lines', () => {
  const files = sourceFiles();
  const near = files.filter((file) => lines(file) > many && lines(file) <= most);
  for (const file of near) console.log(`   ${file.path} has ${lines(file)} lines and is looking for its second name`);
  assert.equal(
    files.filter((file) => lines(file) > most).map((file) => `${file.path} has ${lines(file)} lines`),
    [],
  );
});

size('a last line without an end counts, a last line end does not', () => {
  assert.is(lines({ path: 'a', text: 'one\ntwo\n' }), 2);
  assert.is(lines({ path: 'a', text: 'one\ntwo' }), 2);
});

size.run();

function lines({ text }: ProjectFile): number {
  return text.replace(/\n$/, '').split('\n').length;
}
