import { gainsSensitive } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { practices } from '../standing';
import { better, open, other, worse } from '../verdicts';

const more = ['came', 'more', 'replaced'] as const;
const on = ['came'] as const;
const off = ['went'] as const;
const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;

/** Which data: what a category is, and which data a practice is about. */
export const dataRows: readonly Row[] = [
  {
    id: 'data-sensitive-new',
    facts: [...practices, 'categories'],
    fields: ['data', 'linkedTo', 'includes', 'items', 'kind', 'items.kindOf'],
    shifts: more,
    where: gainsSensitive,
    ...worse('sensitive data is processed in a new way', sources.sensitive),
  },
  {
    id: 'data-new',
    facts: [...practices, 'categories'],
    fields: ['data', 'linkedTo', 'includes', 'items'],
    shifts: more,
    ...worse('data is processed in a way that the earlier policy did not name', sources.moreData),
  },
  {
    id: 'data-withdrawn',
    facts: [...practices, 'categories'],
    fields: ['data', 'linkedTo', 'includes', 'items'],
    shifts: ['fewer'],
    ...better('less data is processed'),
  },
  {
    id: 'data-withdrawn',
    facts: ['categories', 'technologies', 'collection'],
    fields: ['linkedTo'],
    shifts: ['went'],
    ...better('data is no longer linked'),
  },
  {
    id: 'data-unstated',
    facts: [...practices, 'categories'],
    fields: ['data', 'includes', 'items'],
    shifts: ['went'],
    ...worse('the policy no longer says which data it is'),
  },
  {
    id: 'category-changed',
    facts: ['categories'],
    fields: ['label', 'kind', 'means', 'items.label', 'items.kindOf', 'personal', 'mayBePersonal'],
    shifts: [...whole, 'restated'],
    ...open('another thing may be meant by the data, and nothing but these words says what'),
  },
  {
    id: 'category-examples',
    facts: ['categories'],
    fields: ['items.examples'],
    shifts: more,
    ...open('an example may be data of which the earlier policy did not speak'),
  },
  {
    id: 'examples-fewer',
    facts: ['categories', 'processors', 'recipients', 'technologies'],
    fields: ['items.examples', 'examples'],
    shifts: ['fewer', 'went'],
    ...other('the policy gives fewer examples'),
  },
  {
    id: 'data-required',
    facts: ['categories', 'collection'],
    fields: ['items.required', 'required'],
    shifts: [...on, 'firmer'],
    ...worse('people have to give data that they were free to give', sources.obligation),
  },
  {
    id: 'data-optional',
    facts: ['categories', 'collection'],
    fields: ['items.required', 'required'],
    shifts: [...off, 'softer'],
    ...better('people are free to give data that they had to give', sources.obligation),
  },
  {
    id: 'data-required-other',
    facts: ['collection'],
    fields: ['required'],
    shifts: ['replaced'],
    ...open('people have to give data for another reason', sources.obligation),
  },
  {
    id: 'category-open-ended',
    facts: ['categories'],
    fields: ['openEnded'],
    shifts: on,
    ...worse('more may belong to the data than the policy names'),
  },
  {
    id: 'category-complete',
    facts: ['categories'],
    fields: ['openEnded'],
    shifts: off,
    ...better('nothing belongs to the data but what the policy names'),
  },
  {
    id: 'category-sensitive',
    facts: ['categories'],
    fields: ['sensitive'],
    shifts: [...on, ...off],
    ...worse('data is sensitive that was not, or is no longer treated as such', sources.sensitive),
  },
];
