import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { inGitRepository } from '../kit/git-repository';
import { writeTree } from '../kit/temporary-folder';
import { policyc, treeOf } from './policyc';

const documents = suite('cli › diff › documents');

const read = (path: string): string => readFileSync(resolve(__dirname, '../..', path), 'utf8');
const blocksOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, block = '']) => block);
const [policy = ''] = blocksOf(read('README.md'), 'yaml');
const entry = 'policies/corner-shop/policy.yaml';

documents('the README prints what the change of its policy is told as', () =>
  inGitRepository(async ({ folder, commit }) => {
    commit({ [entry]: policy });
    writeTree(folder, { [entry]: policy.replace('P2Y', 'P3Y').replace('P30D', 'P14D') });
    const { exit, stdout } = await policyc(folder, 'diff', 'main');
    assert.is(exit, 0);
    assert.ok(blocksOf(read('README.md'), 'text').includes(stdout), stdout);
  }),
);

documents('the recipe for pull requests is YAML, and its command does what it says', () =>
  inGitRepository(async ({ folder, commit }) => {
    const text = read('docs/pull-requests.md');
    const workflows = blocksOf(text, 'yaml').map((block) => parse(block) as { readonly name: string });
    assert.equal(
      workflows.map(({ name }) => name),
      ['policies', 'policies-comment'],
    );
    const [, line = ''] = /npx policyc (diff .*)/.exec(text) ?? [];
    const source = 'https://github.com/acme/site/blob/{revision}/{file}#L{line}';
    commit({ [entry]: policy });
    const head = commit({ [entry]: policy.replace('P2Y', 'P3Y') });
    const { exit } = await policyc(folder, ...line.split(' ').map((word) => (word === '"$SOURCE"' ? source : word)));
    assert.is(exit, 0);
    const files = treeOf(folder);
    assert.match(files['out/comment.md'] ?? '', /^<!-- policyc-diff -->\n/);
    assert.match(files['out/comment.md'] ?? '', `blob/${head}/${entry}#L`);
    assert.match(files['out/changes.html'] ?? '', '<h1>What changed');
  }),
);

documents.run();
