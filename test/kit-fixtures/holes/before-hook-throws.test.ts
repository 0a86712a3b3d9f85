import { suite } from 'uvu';

const opening = suite('opening');

opening.before(() => {
  throw new Error('the setting up failed');
});

opening('is not reached', () => {});
opening('is not reached either', () => {});

opening.run();
