import * as assert from 'uvu/assert';

assert.ok(true);
