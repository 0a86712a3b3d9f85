import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findPolicies } from '../../src/io/find-policies';
import { failing } from './faults';
import { plant, temporaryFolder } from './temporary';

const finding = suite('finding policies');

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  plant(folder, files);
  return folder;
}

function two(): string {
  return folderWith({
    'policies/beta/policy.yaml': '',
    'policies/Acme/policy.yaml': '',
    'policies/shared/list.yaml': '',
  });
}

function ids(cwd: string, ...paths: string[]): string[] {
  return findPolicies(paths, cwd).found.map((policy) => policy.id);
}

finding('takes a folder of policy folders, and passes over folders without a policy', () => {
  const cwd = two();
  const root = join(cwd, 'policies');
  assert.equal(findPolicies(['policies'], cwd), {
    found: [
      { root, entry: 'Acme/policy.yaml', id: 'Acme', display: 'policies' },
      { root, entry: 'beta/policy.yaml', id: 'beta', display: 'policies' },
    ],
    problems: [],
  });
});

finding('takes one policy folder or its file, with the folder above as the root', () => {
  const cwd = two();
  const expected = {
    found: [{ root: join(cwd, 'policies'), entry: 'beta/policy.yaml', id: 'beta', display: 'policies' }],
    problems: [],
  };
  for (const path of ['policies/beta', 'policies/beta/', './policies/beta/policy.yaml', join(cwd, 'policies/beta')]) {
    assert.equal(findPolicies([path], cwd), expected, path);
  }
});

finding('counts a policy once, however often it is named', () => {
  const cwd = two();
  symlinkSync('policies', join(cwd, 'again'));
  assert.equal(ids(cwd, 'policies/beta', 'policies', 'policies/beta/policy.yaml', 'again'), ['Acme', 'beta']);
});

finding('shows the root as seen from the working folder', () => {
  const cwd = two();
  const display = (path: string, from: string): string | undefined => findPolicies([path], from).found[0]?.display;
  assert.is(display('.', join(cwd, 'policies')), '');
  assert.is(display('.', join(cwd, 'policies/beta')), '..');
  assert.is(display('../policies', join(cwd, 'policies')), '');
  assert.is(display(join(cwd, 'policies'), folderWith({})), join(cwd, 'policies'));
});

finding('passes over hidden folders and node_modules', () => {
  const cwd = folderWith({ 'p/.git/policy.yaml': '', 'p/node_modules/policy.yaml': '', 'p/acme/policy.yaml': '' });
  assert.equal(findPolicies(['p'], cwd).problems, []);
  assert.equal(ids(cwd, 'p'), ['acme']);
});

finding('says what is wrong with a path, and finds the others all the same', () => {
  const cwd = folderWith({ 'p/acme/policy.yaml': '', 'notes.txt': '', 'q/acme/policy.yml': '' });
  mkdirSync(join(cwd, 'empty'));
  mkdirSync(join(cwd, 'folder/acme/policy.yaml'), { recursive: true });
  mkdirSync(join(cwd, 'dangling/acme'), { recursive: true });
  symlinkSync('nowhere', join(cwd, 'dangling/acme/policy.yaml'));
  execFileSync('mkfifo', [join(cwd, 'pipe')]);
  const paths = ['none', 'empty', 'pipe', 'notes.txt', 'q', 'folder', 'dangling', '', 'a\nb', 'p'];
  const { found, problems } = findPolicies(paths, cwd);
  assert.equal(problems, [
    '`none` does not exist',
    '`empty` holds no policy: there is no `policy.yaml` in it or in its folders',
    '`pipe` is a named pipe, not a policy',
    '`notes.txt` is not a policy: the file of a policy is called `policy.yaml`',
    '`q/acme/policy.yml` is not read: the file of a policy is called `policy.yaml`',
    '`folder/acme/policy.yaml` is a folder, not a file',
    '`dangling/acme/policy.yaml` is a symbolic link that leads nowhere',
    'an empty path names no policy',
    '`a\\u000ab` does not exist',
  ]);
  assert.equal(
    found.map((policy) => policy.id),
    ['acme'],
  );
});

finding('says which folder cannot be read', () => {
  const cwd = two();
  assert.equal(findPolicies(['policies'], cwd, failing('entries', 1, 'EACCES', 'once')).problems, [
    '`policies` cannot be read: permission denied',
  ]);
  const { found, problems } = findPolicies(['policies'], cwd, failing('readdir', 1, 'EACCES', 'once'));
  assert.equal(problems, ['`policies/shared` cannot be read: permission denied']);
  assert.equal(
    found.map((policy) => policy.id),
    ['Acme', 'beta'],
  );
});

finding('refuses a linked policy folder that leaves the root, and takes one that stays inside', () => {
  const cwd = two();
  plant(cwd, { 'outside/policy.yaml': '', 'no-policy/list.yaml': '' });
  symlinkSync('../outside', join(cwd, 'policies/evil'));
  symlinkSync('../no-policy', join(cwd, 'policies/catalogue'));
  symlinkSync('beta', join(cwd, 'policies/gamma'));
  const { found, problems } = findPolicies(['policies'], cwd);
  assert.equal(problems, ['`policies/evil` is a symbolic link that leaves `policies`']);
  assert.equal(
    found.map((policy) => policy.id),
    ['Acme', 'beta', 'gamma'],
  );
});

finding.run();
