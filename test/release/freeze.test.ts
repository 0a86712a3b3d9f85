import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placeOf } from '../../src/core/diagnostic';
import { checkReleases } from '../../src/release/check-releases';
import { filesOf, foundIn, policyWith, releaseOf, tried } from './sample-releases';

const freezing = suite('a policy that is released');
const first = releaseOf(policyWith(), '1.0');

function faultsOf(...given: Parameters<typeof tried>): readonly string[] {
  const frozen = tried(...given);
  if (!('diagnostics' in frozen)) throw new Error(`no fault: ${JSON.stringify(frozen).slice(0, 200)}`);
  return frozen.diagnostics.map(({ code, span, message }) => `${placeOf(span)} ${code} ${message}`);
}

freezing('gives the same bytes each time, and is found to be sound', () => {
  assert.equal(releaseOf(policyWith(), '1.0'), first);
  assert.equal(checkReleases(foundIn(filesOf([first]))).diagnostics, []);
  assert.is(first.record.previous, undefined);
  const next = releaseOf(policyWith(['P2Y', 'P3Y']), '1.1', first);
  assert.is(next.record.previous, first.record.digest);
});

freezing('has the manifest vouch for its Markdown', () => {
  const manifest = JSON.parse(first.manifest);
  assert.equal(
    manifest.artifacts.map(({ path, bytes }: { path: string; bytes: number }) => [path, bytes]),
    [['policy.md', Buffer.byteLength(first.markdown)]],
  );
  assert.is(manifest.history, undefined);
});

freezing('says from when it applies, for each audience by what the policy says of changes', () => {
  const audiences = `audiences:
  old: { label: existing users, kind: user }
  new: { label: new users, kind: user }
changes:
  new: { kind: effective, audience: [new], from: posting }
  old: { kind: effective, audience: [old], after: P14D, from: posting }
controllers:`;
  const { record } = releaseOf(policyWith(['controllers:', audiences]), '1.0');
  assert.equal(record.effective, [
    { date: '2026-03-01' },
    { audience: ['new'], date: '2026-03-01' },
    { audience: ['old'], date: '2026-03-15' },
  ]);
});

freezing('takes the day of the release from its own dates', () => {
  const dates = 'effective: "2026-03-01", updated: "2026-02-15", posted: "2026-02-10"';
  assert.is(releaseOf(policyWith(['effective: "2026-03-01"', dates]), '1.0').record.date, '2026-02-15');
  assert.is(first.record.date, '2026-03-01');
});

freezing('without a date is refused', () => {
  const found = faultsOf(policyWith([/ {2}dates:.*\n/, '']), '1.0');
  assert.is(found.length, 1);
  assert.match(found[0] ?? '', /^acme\/policy\.yaml:\d+:\d+ release\/date-missing/);
});

freezing('whose own version is another is refused at its place', () => {
  const versioned = policyWith(['  dates:', '  version: "1.9"\n  dates:']);
  assert.equal(faultsOf(versioned, '2.0', first), [
    'acme/policy.yaml:3:12 release/version-differs the policy says that it is version `1.9`, and it was to be released as `2.0`',
  ]);
  assert.is(releaseOf(versioned, '1.9', first).record.version, '1.9');
});

freezing('that goes back in time is refused, and the same day is fine', () => {
  const back = policyWith(['P2Y', 'P3Y'], ['2026-03-01', '2026-02-28']);
  assert.equal(faultsOf(back, '2.0', first), [
    'acme/policy.yaml:3:10 release/date-backwards release 2.0 is of 2026-02-28, and release 1.0 before it of 2026-03-01',
  ]);
  assert.is(releaseOf(policyWith(['P2Y', 'P3Y']), '2.0', first).record.date, '2026-03-01');
});

freezing('that says nothing new is refused; a comment is nothing new, and a hidden fact is', () => {
  assert.ok('same' in tried(policyWith(), '1.1', first));
  assert.ok('same' in tried(`# A comment\n${policyWith()}`, '1.1', first));
  const hidden = policyWith(['purposes:\n', 'purposes:\n  spare: { label: spare, hidden: true }\n']);
  assert.ok('release' in tried(hidden, '1.1', first));
});

freezing.run();
