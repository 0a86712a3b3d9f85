import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { fillPage } from '../../src/render/fill-page';
import { compilePage } from '../../src/render/page-template';
import { inputFor, sampleView } from './sample';

const template = suite('page template');

const context = fillPage(inputFor(sampleView));

template('escapes what it prints', () => {
  assert.is(compilePage('{{description}}')(context), 'How “Sample” treats &lt;your&gt; data &amp; why.');
});

template('refuses a name that no page has', () => {
  assert.throws(() => compilePage('{{titel}}')(context), /titel/);
});

template('refuses a helper that is not known', () => {
  assert.throws(() => compilePage('{{shout title}}')(context), /shout/);
});

template.run();
