import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const categoryUncollected = suite('categoryUncollected');

categoryUncollected('tells a category that nothing collects', () => {
  assert.equal(
    told(`
categories:
  account: {label: account details, linkedTo: [card]}
  card: {label: card details, items: [payment-card]}
retention:
  card: {data: [card], keep: {period: P1Y}}
`),
    [
      '3:3 warning core/category-uncollected: `categories.card` is described, and nothing says that it is collected',
      '  help: name it under the `data` of a collection, include it in a category that is, or remove it',
    ],
  );
});

categoryUncollected('lets what comes in through others, or by cookies and processors, be', () => {
  assert.equal(
    findings(`
categories:
  account: {label: account details, includes: [contact]}
  contact: {label: contact details, includes: [mail]}
  mail: {label: addresses}
  umbrella: {label: all that you tell us, includes: [account]}
  clicks: {label: clicks}
  card: {label: card details}
technologies:
  cookies: {label: cookies, kind: cookie, data: [clicks]}
processors:
  payments: {label: payment processors, does: [take payments], data: [card], direct: true}
`),
    [],
  );
});

categoryUncollected('takes a word for all data as collecting all, but for what is not personal', () => {
  assert.equal(
    findings(`
categories:
  account: {label: account details}
  personal: {label: personal information}
  statistics: {label: visits per page, personal: false, items: [pages-visited]}
collection:
  general: {data: [personal]}
`),
    [
      '4:3 warning core/category-uncollected: `categories.statistics` is described, and nothing says that it is collected',
    ],
  );
  assert.equal(
    findings(`
outline: {voice: {information: Member Data}}
categories:
  account: {label: account details}
  member: {label: member data}
collection:
  general: {data: [member]}
`),
    [],
  );
});

categoryUncollected('lets what is only denied, and what is made from other data, be', () => {
  assert.equal(
    findings(`
categories:
  account: {label: account details}
  card: {label: card numbers}
  health: {label: health data}
  children: {label: data of children}
  statistics: {label: statistics, personal: false}
  totals: {label: totals, items: [aggregated-data]}
recipients:
  partners: {label: partners}
collection:
  signup: {data: [account]}
  health: {data: [health], modality: never}
disclosures:
  card: {data: [card], to: [partners], modality: never}
  other: {data: [account, statistics], to: [partners], without: [card]}
children:
  under13: {age: 13, collects: never, data: [children]}
`),
    [],
  );
});

categoryUncollected.run();
