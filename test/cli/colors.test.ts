import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wantsColor } from '../../src/cli/colors';

const colors = suite('cli › colours');

colors('are for terminals that know them', () => {
  const none = { flag: undefined, environment: {} };
  assert.is(wantsColor({ ...none, isTerminal: true }), true);
  assert.is(wantsColor({ ...none, isTerminal: false }), false);
  assert.is(wantsColor({ ...none, isTerminal: true, environment: { TERM: 'dumb' } }), false);
});

colors('are switched off by NO_COLOR and on by FORCE_COLOR, which wins; empty variables say nothing', () => {
  const off = (environment: Record<string, string>) => wantsColor({ flag: undefined, isTerminal: false, environment });
  const on = (environment: Record<string, string>) => wantsColor({ flag: undefined, isTerminal: true, environment });
  assert.is(on({ NO_COLOR: '1' }), false);
  assert.is(on({ NO_COLOR: '' }), true);
  assert.is(off({ FORCE_COLOR: '1' }), true);
  assert.is(off({ FORCE_COLOR: '' }), false);
  assert.is(on({ FORCE_COLOR: '0' }), false);
  assert.is(on({ FORCE_COLOR: '1', NO_COLOR: '1' }), true);
});

colors('follow the flag before anything else', () => {
  assert.is(wantsColor({ flag: true, isTerminal: false, environment: { NO_COLOR: '1' } }), true);
  assert.is(wantsColor({ flag: false, isTerminal: true, environment: { FORCE_COLOR: '1' } }), false);
});

colors.run();
