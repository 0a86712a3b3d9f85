import { test } from 'uvu';

test('forgot to run', () => {});
