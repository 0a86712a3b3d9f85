import { suite } from 'uvu';

const closing = suite('closing');

closing('passes', () => {});

closing.after(() => {
  throw new Error('the cleaning failed');
});

closing.run();
