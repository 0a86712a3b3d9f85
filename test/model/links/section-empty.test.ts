import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const sectionEmpty = suite('sectionEmpty');
const help = 'remove it from what is shown, or write the facts that are to stand there';

sectionEmpty('tells a heading with nothing under it', () => {
  assert.equal(
    told(`
sections:
  - {id: rights, heading: Rights, show: [rights]}
  - {id: cookies, heading: Cookies}
`),
    [
      '3:10 error core/section-empty: section `cookies` has a heading and nothing under it',
      '  help: say what it shows under `show`, write an `intro`, or remove the section',
    ],
  );
});

sectionEmpty('tells what is shown and is not there: a key, an audience, hidden facts', () => {
  assert.equal(
    told(`
audiences:
  visitors: {label: visitors}
  members: {label: members}
collection:
  signup: {data: [account], audience: [members]}
security:
  locks: {kind: physical, label: locks, hidden: true}
outline:
  opening: [statements]
sections:
  - {id: cookies, heading: Cookies, intro: About cookies., show: [technologies]}
  - id: visitors
    heading: Visitors
    show: [audiences, security, {show: collection, audience: [visitors]}]
`),
    [
      '9:13 error core/section-empty: the opening shows `statements`, and the policy says nothing there',
      `  help: ${help}`,
      '11:67 error core/section-empty: section `cookies` shows `technologies`, and the policy says nothing there',
      `  help: ${help}`,
      '14:23 error core/section-empty: section `visitors` shows `security`, where every fact is hidden',
      `  help: ${help}`,
      '14:40 error core/section-empty: section `visitors` shows `collection`, where nothing is about `visitors`',
      `  help: ${help}`,
    ],
  );
});

sectionEmpty('lets sections with facts, with words or with sections be', () => {
  assert.equal(
    findings(`
policy: {title: Privacy Policy, dates: {effective: 2026-01-31}}
audiences:
  members: {label: members}
collection:
  signup: {data: [account], audience: [members]}
sections:
  - {id: words, heading: Words, intro: We say this.}
  - id: parts
    heading: Parts
    sections:
      - {id: facts, heading: Facts, show: [{show: collection, audience: [members]}, rights.access, policy]}
      - {id: dates, heading: Dates, show: [policy.dates, {show: purposes, only: [service]}]}
`),
    [],
  );
});

sectionEmpty.run();
