import { becomes, gainsSale, losesSale } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const more = ['came', 'more', 'replaced'] as const;
const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;
const on = ['came'] as const;
const off = ['went'] as const;
const flows = ['processors', 'recipients', 'technologies', 'collection', 'disclosures', 'transfers'];
const others = ['to', 'recipients', 'by', 'sharesWith', 'subprocessors', 'examples'];
const countries = ['country.processing', 'country.company', 'country', 'to', 'from'];
const mechanisms = ['safeguard', 'mechanism', 'framework', 'basis'];

/** Who gets data, what they do to get it, and in which countries. */
export const partyRows: readonly Row[] = [
  {
    id: 'sale-new',
    facts: ['disclosures'],
    fields: ['action'],
    shifts: more,
    where: gainsSale,
    ...worse('data is sold, rented or licensed that was not', sources.sale),
  },
  {
    id: 'sale-withdrawn',
    facts: ['disclosures'],
    fields: ['action'],
    shifts: ['went', 'fewer', 'replaced'],
    where: losesSale,
    ...better('data is no longer sold, rented or licensed', sources.sale),
  },
  {
    id: 'action-new',
    facts: ['disclosures', 'transfers', 'collection'],
    fields: ['action', 'or'],
    shifts: more,
    ...worse('more is done with the data, or something else'),
  },
  {
    id: 'action-withdrawn',
    facts: ['disclosures', 'transfers', 'collection'],
    fields: ['action', 'or'],
    shifts: ['fewer'],
    ...better('less is done with the data'),
  },
  {
    id: 'action-changed',
    facts: ['disclosures', 'transfers', 'collection'],
    fields: ['action', 'or'],
    shifts: ['went'],
    ...open('it is said in general what is done with the data'),
  },
  {
    id: 'sale-paid',
    facts: ['disclosures'],
    fields: ['consideration'],
    shifts: ['came'],
    ...worse('something is received for the data, which can make it a sale', sources.sale),
  },
  {
    id: 'sale-unpaid',
    facts: ['disclosures'],
    fields: ['consideration'],
    shifts: ['went'],
    ...better('nothing is said to be received for the data any more', sources.sale),
  },
  {
    id: 'sale-paid-other',
    facts: ['disclosures'],
    fields: ['consideration'],
    shifts: ['replaced'],
    ...open('something else is received for the data', sources.sale),
  },
  {
    id: 'country-new',
    facts: ['processors', 'recipients', 'transfers'],
    fields: countries,
    shifts: more,
    ...worse('data is in a country that the earlier policy did not name', sources.transfers),
  },
  {
    id: 'country-withdrawn',
    facts: ['processors', 'recipients', 'transfers'],
    fields: countries,
    shifts: ['fewer'],
    ...better('data is in fewer countries'),
  },
  {
    id: 'country-unstated',
    facts: ['processors', 'recipients', 'transfers'],
    fields: countries,
    shifts: ['went'],
    ...worse('the policy no longer says in which country data is', sources.transfers),
  },
  {
    id: 'mechanism-withdrawn',
    facts: ['processors', 'transfers'],
    fields: mechanisms,
    shifts: ['went', 'fewer'],
    ...worse('what protects data abroad is no longer promised', sources.transfers),
  },
  {
    id: 'mechanism-new',
    facts: ['processors', 'transfers'],
    fields: mechanisms,
    shifts: more,
    ...open('data goes abroad under another mechanism', sources.transfers),
  },
  {
    id: 'party-new',
    facts: flows,
    fields: others,
    shifts: more,
    ...worse('somebody receives data whom the earlier policy did not name', sources.recipients),
  },
  {
    id: 'party-withdrawn',
    facts: flows,
    fields: others,
    shifts: ['fewer'],
    ...better('fewer receive data'),
  },
  {
    id: 'party-withdrawn',
    facts: ['processors', 'collection'],
    fields: ['sharesWith', 'subprocessors', 'by'],
    shifts: ['went'],
    ...better('fewer are said to receive data'),
  },
  {
    id: 'party-unstated',
    facts: ['disclosures', 'transfers'],
    fields: others,
    shifts: ['went'],
    ...worse('the policy no longer says who receives or discloses data', sources.recipients),
  },
  {
    id: 'party-changed',
    facts: ['processors', 'recipients'],
    fields: ['label', 'kind', 'service', 'company'],
    shifts: whole,
    ...open('somebody else may be meant, and nothing but these words says who', sources.recipients),
  },
  {
    id: 'party-policy',
    facts: ['processors', 'recipients'],
    fields: ['policy'],
    shifts: whole,
    ...other('another text says what the recipient does with data'),
  },
  {
    id: 'party-third',
    facts: ['technologies'],
    fields: ['party'],
    shifts: ['came', 'firmer'],
    where: becomes(['third']),
    ...worse('somebody else sets it', sources.recipients),
  },
  {
    id: 'party-first',
    facts: ['technologies'],
    fields: ['party'],
    shifts: ['softer'],
    ...better('nobody else sets it any more'),
  },
  {
    id: 'technology-changed',
    facts: ['technologies'],
    fields: ['party', 'label', 'kind', 'name', 'company', 'means', 'where'],
    shifts: [...whole, 'firmer', 'softer'],
    ...open('another technology may be meant, and nothing but these words says which'),
  },
  {
    id: 'source-new',
    facts: ['collection'],
    fields: ['source.from', 'source.who', 'source.clients', 'source.public', 'automatic'],
    shifts: [...more, ...on],
    ...worse('data comes from where the earlier policy did not say', sources.origin),
  },
  {
    id: 'source-withdrawn',
    facts: ['collection'],
    fields: ['source.from', 'source.who', 'source.clients', 'source.public', 'automatic'],
    shifts: ['fewer'],
    ...better('data comes from fewer places'),
  },
  {
    id: 'source-withdrawn',
    facts: ['collection'],
    fields: ['source.public', 'automatic'],
    shifts: off,
    ...better('data no longer comes from there'),
  },
  {
    id: 'source-unstated',
    facts: ['collection'],
    fields: ['source', 'source.from', 'source.who', 'source.clients'],
    shifts: ['went'],
    ...worse('the policy no longer says where data comes from', sources.origin),
  },
  {
    id: 'flow-circumstances',
    facts: flows,
    fields: [
      ...['knowingly', 'use', 'storedIn', 'where', 'means', 'duration', 'direct', 'as', 'effects', 'lookBack'],
      ...['fromWords', 'toWords', 'risk'],
    ],
    shifts: [...whole, ...on, ...off, 'longer', 'shorter'],
    ...open('the words that say how it is done must be read'),
  },
  {
    id: 'collection-more-often',
    facts: ['collection'],
    fields: ['frequency'],
    shifts: ['came', 'went', 'shorter'],
    ...worse('data is processed more often, or nothing says how often'),
  },
  {
    id: 'collection-less-often',
    facts: ['collection'],
    fields: ['frequency'],
    shifts: ['longer'],
    ...better('data is processed less often'),
  },
];
