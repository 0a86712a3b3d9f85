import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isSameVersion, summaryFault, versionFault } from '../../src/release/version-name';

const naming = suite('the name of a version');

naming('is a part of an address and of a path, on every disk', () => {
  for (const fine of ['1', '2.0', '2026-03-01', 'v1.2.3-beta.1+exp', 'A', '1..2', 'a'.repeat(64)]) {
    assert.is(versionFault(fine), undefined, fine);
  }
  const wrong = [
    '',
    '.',
    '..',
    '../1',
    '1/2',
    '1\\2',
    '.1',
    '-1',
    '+1',
    '1 0',
    '1\n',
    'é',
    '1:2',
    '%2e',
    '1.',
    'a'.repeat(65),
  ];
  const taken = [
    'index.html',
    'INDEX.HTML',
    'latest',
    'Latest',
    'changes.atom',
    'policy.md',
    'con',
    'NUL.1',
    'releases',
  ];
  for (const version of [...wrong, ...taken]) assert.type(versionFault(version), 'string', JSON.stringify(version));
});

naming('differs by more than letter case', () => {
  assert.ok(isSameVersion('1.0-RC', '1.0-rc'));
  assert.not.ok(isSameVersion('1.0', '1.1'));
});

naming('goes with a summary of one line that can be seen', () => {
  assert.is(summaryFault('We keep your data for <b>14</b> days & “more”.'), undefined);
  for (const wrong of ['', '  ', 'a\nb', 'a\rb', 'a\u2028b', 'a\u0000', 'a\u202eb', '\ud800', 'a'.repeat(501)]) {
    assert.type(summaryFault(wrong), 'string', JSON.stringify(wrong));
  }
});

naming.run();
