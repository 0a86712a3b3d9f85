import { suite } from 'uvu';

const odd = suite('odd');

odd('throws a text', () => {
  throw 'not an error';
});

odd.run();
