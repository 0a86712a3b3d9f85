import { suite } from 'uvu';

const tidy = suite('tidy');

tidy('passes, and its hook throws', () => {});
tidy('is not reached', () => {});

tidy.after.each(() => {
  throw new Error('the tidying failed');
});

tidy.run();
