import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inTemporaryFolder, writeTree } from '../kit/temporary-folder';
import { type Outcome, policyc, treeOf } from './policyc';
import { smallPolicy } from './small-policy';

const publishing = suite('cli › publishing');

type Run = (...words: readonly string[]) => Promise<Outcome>;

/** A policy in an empty folder, and a way to build there. */
function withPolicy(
  work: (build: Run, files: () => Record<string, string>, folder: string) => Promise<void>,
): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'policies/acme/policy.yaml': smallPolicy('Acme') });
    await work(
      (...words) => policyc(folder, 'build', ...words),
      () => treeOf(join(folder, 'dist')),
      folder,
    );
  });
}

const names = (files: Readonly<Record<string, string>>) =>
  Object.keys(files).filter((path) => path.startsWith('acme/'));
const source = 'https://git.example/{file}#L{line}';

publishing('pages say where they stand and where their source is, by options or by the configuration', () =>
  withPolicy(async (build, files, folder) => {
    await build('--base-url', 'https://acme.example/legal', '--source-url', source);
    const page = files()['acme/index.html'] ?? '';
    assert.match(page, '<link rel="canonical" href="https://acme.example/legal/acme/">');
    assert.match(page, 'class="source" href="https://git.example/policies/acme/policy.yaml#L17"');
    const config = { 'policyc.config.yaml': `site: { url: https://acme.example/legal, source: '${source}' }\n` };
    writeTree(folder, config);
    assert.is((await build('--check')).exit, 0, 'the configuration says the same');
    await build('--base-url', 'https://other.example/');
    const other = files()['acme/index.html'] ?? '';
    assert.match(other, 'href="https://other.example/acme/"');
    assert.match(other, 'href="https://git.example/policies/acme/policy.yaml#L17"');
    writeTree(folder, { 'policyc.config.yaml': 'site: { url: acme.example }\n' });
    const { exit, stdout, stderr } = await build();
    assert.is(exit, 1);
    assert.match(stdout, 'is not the address of a site: the `https://` is missing');
    assert.match(stderr, 'nothing is built while `policyc.config.yaml` has problems');
  }),
);

publishing('names of folders are encoded, and stand for nothing', () =>
  inTemporaryFolder(async (folder) => {
    writeTree(folder, { 'po{line} "lic<ies/a&b/policy.yaml': smallPolicy('Acme') });
    const { exit, stderr } = await policyc(folder, 'build', 'po{line} "lic<ies', '--source-url', source);
    assert.is(exit, 0, stderr);
    const page = treeOf(join(folder, 'dist'))['a&b/index.html'] ?? '';
    assert.match(page, 'href="https://git.example/po%7Bline%7D%20%22lic%3Cies/a%26b/policy.yaml#L17"');
  }),
);

publishing('a policy outside of the working folder has no source that could be named', () =>
  withPolicy(async (_, files, folder) => {
    mkdirSync(join(folder, 'inside'));
    for (const path of ['../policies', join(folder, 'policies')]) {
      const { exit, stderr } = await policyc(join(folder, 'inside'), 'build', path, '--source-url', source);
      assert.is(exit, 2);
      assert.match(
        stderr,
        /policies\/acme\/policy\.yaml` is outside of the working folder, so `\{file\}` cannot stand/,
      );
    }
    assert.equal(files(), {});
  }),
);

publishing('addresses that are none are refused, with what is wrong', () =>
  withPolicy(async (build, files) => {
    const refused = async (...words: readonly string[]) => {
      const { exit, stderr } = await build(...words);
      assert.is(exit, 2, words.join(' '));
      return stderr;
    };
    assert.match(await refused('--base-url', 'acme.example/legal'), 'write `https://acme.example/legal`');
    assert.match(await refused('--base-url', 'https://a.example/?b'), 'there is a `?` or `#` in it');
    assert.match(await refused('--base-url', 'https://a.example/"><script>'), 'cannot have');
    assert.match(await refused('--source-url', 'https://git.example/'), 'write `{file}` in the place of the file');
    assert.match(await refused('--source-url', 'https://git.example/{fil}'), 'nothing stands for `{fil}`');
    assert.match(await refused('--source-url', 'javascript:alert(1)//{file}'), 'only http');
    assert.match(await refused('--source-url', 'https://git.example/{file}\n\u001b[2J'), '\\x1b');
    assert.match(await refused('--heading-offset', '4'), '`--heading-offset` takes `0`, `1`, `2` or `3`, not `4`');
    assert.equal(files(), {});
  }),
);

publishing('a fragment is made where it is asked for, its headings moved, and removed when it is made no more', () =>
  withPolicy(async (build, files, folder) => {
    const all = 'html,markdown,manifest,fragment';
    assert.is((await build('--emit', all, '--heading-offset', '2')).exit, 0);
    const made = files();
    assert.equal(names(made), ['acme/fragment.html', 'acme/index.html', 'acme/manifest.json', 'acme/policy.md']);
    assert.match(made['acme/fragment.html'] ?? '', '<h3 id="rights-heading">');
    assert.match(made['acme/index.html'] ?? '', '<h2 id="rights-heading">');
    assert.match(made['acme/manifest.json'] ?? '', '"path": "fragment.html"');
    assert.is((await build('--check', '--emit', all, '--heading-offset', '2')).exit, 0);

    await build('policies', '--emit', 'html');
    assert.ok(names(files()).includes('acme/fragment.html'), 'other formats stay as they are');
    const check = await build('--check');
    assert.is(check.exit, 1);
    assert.match(check.stdout, 'dist/acme/fragment.html is made by no source any more');
    await build('--emit', 'manifest');
    assert.equal(names(files()), ['acme/index.html', 'acme/manifest.json', 'acme/policy.md']);

    await build('--emit', all);
    writeFileSync(join(folder, 'dist/acme/fragment.html'), 'changed by hand');
    const { stderr } = await build();
    assert.match(stderr, 'dist/acme/fragment.html is kept, for it was changed after it was built');
  }),
);

publishing('the Markdown begins with front matter where that is asked for', () =>
  withPolicy(async (build, files) => {
    await build('--front-matter');
    assert.match(files()['acme/policy.md'] ?? '', /^---\ntitle: "Privacy Policy"\nlang: "en"\n/);
    assert.is((await build('--check', '--front-matter')).exit, 0);
    assert.is((await build('--check')).exit, 1);
  }),
);

publishing.run();
