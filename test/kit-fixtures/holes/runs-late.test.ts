import { suite } from 'uvu';

const late = suite('late');

late('passes', () => {});

setImmediate(() => late.run());
