import { suite } from 'uvu';

const one = suite('one');

one('passes', () => {});

one.run();
