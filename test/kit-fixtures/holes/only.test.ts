import { suite } from 'uvu';

const picky = suite('picky');

picky.only('runs alone', () => {});
picky('would be left out', () => {});

picky.run();
