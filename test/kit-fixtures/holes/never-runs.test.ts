import { suite } from 'uvu';

const ready = suite('ready');
const forgotten = suite('forgotten');

ready('passes', () => {});
forgotten('would fail', () => {
  throw new Error('never reached');
});

ready.run();
