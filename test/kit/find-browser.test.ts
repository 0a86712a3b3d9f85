import { delimiter, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findBrowser } from './find-browser';
import { inTemporaryFolder, writeTree } from './temporary-folder';

const browser = suite('find browser');

browser('it is where CHROME_PATH says, or nowhere', () =>
  inTemporaryFolder((folder) => {
    writeTree(folder, { 'own/browser': '', 'bin/chromium': '' });
    const PATH = join(folder, 'bin');
    assert.is(findBrowser({ CHROME_PATH: join(folder, 'own/browser'), PATH }), join(folder, 'own/browser'));
    assert.is(findBrowser({ CHROME_PATH: join(folder, 'gone'), PATH }), undefined);
  }),
);

browser('it is the first of its names that is on the path', () =>
  inTemporaryFolder((folder) => {
    writeTree(folder, { 'a/google-chrome': '', 'b/chromium-browser': '', 'c/firefox': '' });
    const PATH = ['a', 'b', 'c'].map((name) => join(folder, name)).join(delimiter);
    assert.is(findBrowser({ PATH }), join(folder, 'b/chromium-browser'));
    assert.is(findBrowser({ PATH: join(folder, 'a') }), join(folder, 'a/google-chrome'));
    assert.is(findBrowser({ PATH: join(folder, 'c') }), undefined);
    assert.is(findBrowser({}), undefined);
  }),
);

browser.run();
