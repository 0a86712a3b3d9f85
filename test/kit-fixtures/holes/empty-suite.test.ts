import { suite } from 'uvu';

const empty = suite('empty');

empty.run();
