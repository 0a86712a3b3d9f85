import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const audienceUnused = suite('audienceUnused');

audienceUnused('tells an audience that nothing is about', () => {
  assert.equal(
    told(`
audiences:
  members: {label: members}
sections:
  - {id: who, heading: Who, show: [audiences]}
`),
    [
      '2:3 warning core/audience-unused: nothing in the policy is about `audiences.members`',
      '  help: name it under the `audience` of what concerns it, or remove it',
    ],
  );
});

audienceUnused('lets audiences be that a fact, a section or a sentence names, or that say something', () => {
  assert.equal(
    findings(`
audiences:
  a: {label: a}
  b: {label: b}
  c: {label: c}
  d: {label: d}
  e: {label: e}
  f: {label: f}
  g: {label: g, duties: [obtain consent]}
  h: {label: h, role: processor}
collection:
  signup: {data: [account], audience: [a]}
disclosures:
  some: {data: [account], to: [b], applies: {audiences: [c]}}
statements:
  one: {kind: fact, text: "It holds for {{audiences.d}}.", see: [audiences.e]}
sections:
  - {id: who, heading: Who, show: [audiences.f]}
`),
    [],
  );
});

audienceUnused.run();
