import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Bounds, excesses, loose, recorded } from '../../../bench/guard/bounds';

const guard = suite('bounds of speed');

const bounds: Bounds = {
  slack: 1.25,
  modules: { help: 30 },
  cpu: { help: 2 },
  changes: [{ date: '2026-01-02', reason: 'to begin with' }],
};

guard('let pass what loads no more and costs little more', () => {
  assert.equal(excesses(bounds, { modules: { help: 30 }, cpu: { help: 2.5 } }), []);
});

guard('stop one file more, by name, with the bound and what to do', () => {
  const [excess, ...others] = excesses(bounds, { modules: { help: 31 }, cpu: {} });
  assert.equal(others, []);
  assert.is(excess?.kind, 'modules');
  assert.match(excess?.text ?? '', /^help loads 31 files; the bound is 30\. .*make record-speed/);
});

guard('stop a cost above the slack', () => {
  const [excess] = excesses(bounds, { modules: {}, cpu: { help: 2.51 } });
  assert.is(excess?.kind, 'cpu');
  assert.match(excess?.text ?? '', /^help takes 2\.51 times .* the bound is 2\.50 \(2 and 25%\)\. .*make record-speed/);
});

guard('stop a command without a bound', () => {
  assert.is(excesses(bounds, { modules: { build: 1 }, cpu: { build: 1 } }).length, 2);
});

guard('say which bounds can be lowered', () => {
  assert.equal(loose(bounds, { modules: { help: 30 }, cpu: { help: 1.9 } }), []);
  assert.is(loose(bounds, { modules: { help: 29 }, cpu: { help: 1.5 } }).length, 2);
});

guard('become what was measured, with the reason on top', () => {
  const change = { date: '2026-03-04', reason: 'a new format' };
  const after = recorded(bounds, { modules: { help: 33 }, cpu: { help: 2.3456 } }, change);
  assert.equal(after, { ...bounds, modules: { help: 33 }, cpu: { help: 2.35 }, changes: [change, ...bounds.changes] });
});

guard('are committed, each with a reason', () => {
  const file = resolve(__dirname, '../../../bench/bounds.json');
  assert.ok(existsSync(file));
  const { slack, modules, cpu, changes } = JSON.parse(readFileSync(file, 'utf8')) as Bounds;
  assert.is(slack, 1.25);
  assert.ok(Object.keys(modules).length >= 5);
  assert.equal(
    Object.keys(modules).filter((command) => cpu[command] === undefined),
    [],
  );
  assert.ok(
    changes.length > 0 && changes.every(({ date, reason }) => /^\d{4}-\d\d-\d\d$/.test(date) && reason.trim() !== ''),
  );
});

guard.run();
