import { suite } from 'uvu';

const two = suite('two');

two('passes', () => {});

two.run();
