import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const channelNowhere = suite('channelNowhere');

channelNowhere('tells a contact that people are sent to and cannot reach', () => {
  assert.equal(
    told(`
contacts:
  privacy: {label: our privacy team, topics: [this policy]}
  officer: {role: dpo, topics: [everything]}
controllers:
  main: {legalName: Acme Ltd, contact: privacy}
statements:
  a: {kind: advice, text: "Write to {{contacts.officer}}.", see: [contacts.privacy]}
`),
    [
      '2:3 error core/channel-nowhere: people are sent to `contacts.privacy`, and nothing says how to reach it',
      '  5:40 `controllers.main` sends people there',
      '  25:14 `rights.access` sends people there',
      '  7:67 `statements.a` sends people there',
      '  help: give it an `email`, `phone`, `post`, `url` or `page`',
      '3:3 error core/channel-nowhere: people are sent to `contacts.officer`, and nothing says how to reach it',
      '  7:27 `statements.a` sends people there',
      '  help: give it an `email`, `phone`, `post`, `url` or `page`',
    ],
  );
});

channelNowhere('tells a way that leads through nothing', () => {
  assert.equal(
    told(`
rights:
  access: {kind: access, how: [{via: privacy}, {form: written, when: you like}]}
choices:
  stop: {kind: unsubscribe, how: [{form: electronic}]}
`),
    [
      '2:48 error core/channel-nowhere: a way of `rights.access` does not say where it leads',
      '  help: name a contact under `via`, an act under `by`, or an address under `at`',
      '4:35 error core/channel-nowhere: a way of `choices.stop` does not say where it leads',
      '  help: name a contact under `via`, an act under `by`, or an address under `at`',
    ],
  );
});

channelNowhere('lets every way to reach somebody count, and whom nobody is sent to be', () => {
  assert.equal(
    findings(`
contacts:
  privacy: {email: [privacy@example.com]}
  page: {page: our contact page}
  phone: {phone: ["+44 1234"]}
  post: {post: {lines: [1 Street]}}
  url: {url: "https://example.com"}
  officer: {label: our Privacy Officer, duties: [this policy]}
rights:
  access: {kind: access, how: [{via: page}, {via: phone}, {via: post}, {via: url}, {by: asking}, {at: "https://a.example"}]}
statements:
  a: {kind: fact, text: "We have appointed {{contacts.officer}}."}
`),
    [],
  );
});

channelNowhere.run();
