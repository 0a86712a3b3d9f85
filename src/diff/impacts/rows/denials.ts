import type { Row } from '../row';
import { sources } from '../sources';
import { practices } from '../standing';
import { better, open, worse } from '../verdicts';

const things = [
  ...['data', 'purposes', 'reasons', 'triggers', 'does', 'parts', 'also', 'channels', 'action', 'or', 'to', 'by'],
  ...['recipients', 'from', 'source.from', 'source.who', 'source.clients', 'linkedTo', 'includes', 'sharesWith'],
];

/** What changes inside of a promise not to do something; here more is better. */
export const denials: readonly Row[] = [
  {
    id: 'denial-narrower',
    facts: practices,
    fields: [...things, 'audience'],
    shifts: ['fewer', 'replaced'],
    standing: 'promise',
    ...worse('less is promised never to be done', sources.brokenPromise),
  },
  {
    id: 'denial-wider',
    facts: practices,
    fields: [...things, 'audience'],
    shifts: ['more'],
    standing: 'promise',
    ...better('more is promised never to be done'),
  },
  {
    id: 'denial-narrower',
    facts: practices,
    fields: [...things, 'audience', 'knowingly', 'aggregated'],
    shifts: ['came'],
    standing: 'promise',
    ...worse('what was promised never to be done is promised for some cases only', sources.brokenPromise),
  },
  {
    id: 'denial-wider',
    facts: practices,
    fields: [...things, 'audience', 'knowingly', 'aggregated'],
    shifts: ['went'],
    standing: 'promise',
    ...better('what was promised for some cases is promised for all'),
  },
  {
    id: 'denial-changed',
    facts: practices,
    fields: ['*'],
    shifts: [
      'came',
      'went',
      'more',
      'fewer',
      'longer',
      'shorter',
      'firmer',
      'softer',
      'denied',
      'undenied',
      'replaced',
    ],
    standing: 'promise',
    ...open('a promise not to do something has other words, which must be read', sources.brokenPromise),
  },
];
