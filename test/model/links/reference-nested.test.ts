import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from '../linking';

const nested = suite('links › reference-nested');

nested('refuses names that are made with names made with references', () => {
  assert.equal(
    told(`
references:
  site: { kind: website, title: 'the site of {{references.firm}}' }
  firm: { kind: document, title: 'the firm of {{references.site}}' }
`),
    [
      '2:46 error core/reference-nested: `{{references.firm}}` stands for the name of `references.firm`, which has a reference in it too',
      '  help: write one of the two names without a reference',
      '3:47 error core/reference-nested: `{{references.site}}` stands for the name of `references.site`, which has a reference in it too',
      '  help: write one of the two names without a reference',
    ],
  );
});

nested('refuses a name that stands for itself', () => {
  assert.equal(
    told(`
policy:
  title: Notice on {{policy.title}}
`).slice(0, 1),
    ['2:20 error core/reference-nested: `{{policy.title}}` stands for this name itself'],
  );
});

nested('allows a name that is made with a plain one, and texts that refer to one another', () => {
  assert.equal(
    told(`
references:
  firm: { kind: document, title: the firm, text: 'See {{references.site}}.' }
  site: { kind: website, title: 'the site of {{references.firm}}', text: 'See {{references.firm}}.' }
`),
    [],
  );
});

nested.run();
