import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesIn } from './project-files';

const names = suite('names');

/** Written so that this file does not find itself. */
const marks = [
  ['TO', 'DO'],
  ['FIX', 'ME'],
  ['XX', 'X'],
  ['HA', 'CK'],
].map((halves) => halves.join(''));
const unfinished = new RegExp(`\\b(${marks.join('|')})\\b|\\.(only|skip)\\(`);
const vague = /(^|[-/])(utils?|helpers?|managers?|common|misc)([/.]|$)/;
/** `source.ts`, `words.test.ts`, `policy.schema.json`, `floor.json`. */
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

const code = filesIn('src', 'test', 'tools').filter(({ path }) => /\.(ts|js|json)$/.test(path));

names('are kebab-case for files of code and the folders they are in', () => {
  const refused = code.filter(({ path }) => path.split('/').some((part) => !kebab.test(part)));
  assert.equal(
    refused.map(({ path }) => path),
    [],
  );
});

names('say what is in the file', () => {
  const refused = code.filter(({ path }) => path.startsWith('src/') && isVague(path));
  assert.equal(
    refused.map(({ path }) => path),
    [],
  );
});

/** The words that a rule looks for in policies. */
const wordsForbidden = 'src/lint/tables/vague-terms.json';

names('of unfinished work and of tests left out stand nowhere', () => {
  const found = filesIn('src', 'test', 'tools', 'templates')
    .filter(({ path }) => !path.startsWith('test/kit-fixtures/') && path !== wordsForbidden)
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (unfinished.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
  assert.equal(found, []);
});

names('that are refused are seen', () => {
  assert.ok(isVague('src/view/text-utils.ts') && isVague('src/common/a.ts') && isVague('src/helpers.ts'));
  assert.ok(isVague('src/view/helpers/list-utils.ts') && !isVague('src/view/helpers/list.ts'));
  assert.not.ok(isVague('src/view/helper-names.ts') || isVague('src/core/commonwealth.ts'));
  assert.not.ok(kebab.test('camelCase.ts') || kebab.test('snake_case.ts') || kebab.test('-a.ts'));
  assert.ok(marks.every((mark) => unfinished.test(`// ${mark}: later`)));
});

names.run();

/** `src/view/helpers` is let pass: helpers are what Handlebars calls the functions of templates. */
function isVague(path: string): boolean {
  return vague.test(path.replace(/^src\/view\/helpers\//, 'src/view/'));
}
