import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const disclosureUncollected = suite('disclosureUncollected');

disclosureUncollected('names both places, and is the only finding about the category', () => {
  assert.equal(
    told(`
categories:
  account: {label: account details}
  card: {label: card details}
recipients:
  bank: {label: our bank}
disclosures:
  payment: {data: [account, card], to: [bank]}
transfers:
  abroad: {data: [card], to: [US]}
`),
    [
      '7:29 warning core/disclosure-uncollected: `disclosures.payment` discloses `card`, and nothing says that it is collected',
      '  3:3 the category is described here',
      '  help: say under `collection` where it comes from, or take it out of what goes out',
      '9:19 warning core/disclosure-uncollected: `transfers.abroad` transfers `card`, and nothing says that it is collected',
      '  3:3 the category is described here',
      '  help: say under `collection` where it comes from, or take it out of what goes out',
    ],
  );
});

disclosureUncollected('lets what is never disclosed, what others disclose and statistics be', () => {
  assert.equal(
    findings(`
categories:
  account: {label: account details}
  card: {label: card details}
  reports: {label: reports, items: [email]}
  statistics: {label: statistics, items: [email]}
collection:
  signup: {data: [account]}
  reports: {data: [reports, statistics], modality: never}
recipients:
  bank: {label: our bank}
disclosures:
  payment: {data: [card], to: [bank], modality: never}
  byBank: {data: [reports], to: [bank], by: [bank]}
  counts: {data: [statistics], to: [bank], aggregated: true}
  account: {data: [account], to: [bank]}
`),
    [],
  );
});

disclosureUncollected.run();
