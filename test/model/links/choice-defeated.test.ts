import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const choiceDefeated = suite('choiceDefeated');
const help =
  'tell the reader under `caveats` of both which one to use and in which order, and waive this finding; or let one work without the other';

choiceDefeated('tells a choice that undoes another, at both places', () => {
  assert.equal(
    told(`
choices:
  noCookies: {kind: browser-setting, to: refuse all cookies, defeats: [optOut]}
  optOut: {kind: opt-out, to: set an opt-out cookie}
`),
    [
      '2:72 warning core/choice-defeated: using `choices.noCookies` stops `choices.optOut` from working',
      '  3:3 the choice that stops working',
      `  help: ${help}`,
    ],
  );
});

choiceDefeated('tells what a choice needs and another undoes, once for each', () => {
  assert.equal(
    told(`
choices:
  noCookies: {kind: browser-setting, defeats: [cookie, itself]}
  cookie: {kind: opt-in}
  optOut: {kind: opt-out, requires: [device]}
  device: {kind: device-setting, requires: [cookie]}
  itself: {kind: limit, defeats: [itself], requires: [cookie]}
`),
    [
      '2:48 warning core/choice-defeated: using `choices.noCookies` stops `choices.cookie` from working',
      '  3:3 the choice that stops working',
      `  help: ${help}`,
      '2:56 warning core/choice-defeated: using `choices.noCookies` stops `choices.itself` from working',
      '  6:3 the choice that stops working',
      `  help: ${help}`,
      '4:38 warning core/choice-defeated: `choices.optOut` needs `choices.cookie`, and using `choices.noCookies` stops that from working',
      '  2:48 `choices.noCookies` says so here',
      `  help: ${help}`,
      '5:45 warning core/choice-defeated: `choices.device` needs `choices.cookie`, and using `choices.noCookies` stops that from working',
      '  2:48 `choices.noCookies` says so here',
      `  help: ${help}`,
      '6:35 warning core/choice-defeated: `choices.itself` is said to stop itself from working',
      `  help: ${help}`,
    ],
  );
});

choiceDefeated('lets choices be that work side by side', () => {
  assert.equal(
    findings(`
choices:
  noCookies: {kind: browser-setting}
  optOut: {kind: opt-out, requires: [account]}
  account: {kind: account-setting}
`),
    [],
  );
});

choiceDefeated.run();
