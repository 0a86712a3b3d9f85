import { isEndless } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const more = ['came', 'more', 'replaced'] as const;
const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;
const on = ['came'] as const;
const off = ['went'] as const;

/** How long data is kept, and what happens then. */
export const retentionRows: readonly Row[] = [
  {
    id: 'retention-endless',
    facts: ['retention'],
    fields: ['keep'],
    shifts: ['came'],
    where: isEndless,
    ...worse('data is kept without end', sources.retention),
  },
  {
    id: 'retention-endless',
    facts: ['retention'],
    fields: ['keep.indefinite'],
    shifts: on,
    ...worse('data is kept without end', sources.retention),
  },
  {
    id: 'retention-stated',
    facts: ['retention'],
    fields: ['keep'],
    shifts: ['came'],
    ...better('the policy says when keeping the data ends', sources.retention),
  },
  {
    id: 'retention-unstated',
    facts: ['retention', 'technologies'],
    fields: ['keep', 'keep.period', 'keep.until', 'keep.words', 'lifetime', 'until'],
    shifts: ['went'],
    ...worse('the policy no longer says when it ends', sources.retention),
  },
  {
    id: 'retention-longer',
    facts: ['retention', 'technologies'],
    fields: ['keep.period', 'lifetime'],
    shifts: ['longer'],
    ...worse('data is kept longer than people were told', sources.retention),
  },
  {
    id: 'retention-shorter',
    facts: ['retention', 'technologies'],
    fields: ['keep.period', 'lifetime'],
    shifts: ['shorter', 'came'],
    ...better('data is kept for a shorter time, or a time is given for the first time', sources.retention),
  },
  {
    id: 'retention-bounded',
    facts: ['retention', 'technologies'],
    fields: ['keep.only', 'session'],
    shifts: on,
    ...better('data is kept no longer than that'),
  },
  {
    id: 'retention-unbounded',
    facts: ['retention', 'technologies'],
    fields: ['keep.only', 'session'],
    shifts: off,
    ...worse('data may be kept longer than that', sources.retention),
  },
  {
    id: 'retention-ends',
    facts: ['retention'],
    fields: ['keep.indefinite'],
    shifts: off,
    ...better('the policy no longer says that data is kept without end'),
  },
  {
    id: 'retention-extended',
    facts: ['retention'],
    fields: ['keep.extend', 'keep.asLongAs', 'keep.considering', 'restrict.except'],
    shifts: more,
    ...worse('data can be kept or used longer for a new reason', sources.retention),
  },
  {
    id: 'retention-not-extended',
    facts: ['retention'],
    fields: ['keep.extend', 'keep.asLongAs', 'keep.considering', 'restrict.except'],
    shifts: ['fewer'],
    ...better('data can be kept or used longer for fewer reasons'),
  },
  {
    id: 'retention-not-extended',
    facts: ['retention'],
    fields: ['keep.extend', 'keep.considering', 'restrict.except'],
    shifts: ['went'],
    ...better('nothing makes the time longer any more'),
  },
  {
    id: 'retention-words',
    facts: ['retention', 'technologies'],
    fields: ['after', 'keep.from', 'keep.until', 'keep.words', 'keep.asLongAs', 'until', 'why', 'storedIn'],
    shifts: whole,
    ...open('the words that say how long data is kept must be read', sources.retention),
  },
  {
    id: 'retention-law',
    facts: ['retention'],
    fields: ['ground'],
    shifts: whole,
    ...other('another law is named for the time'),
  },
  {
    id: 'retention-narrower',
    facts: ['retention'],
    fields: ['data', 'audience'],
    shifts: ['came', 'fewer', 'replaced'],
    ...worse('the time is promised for less data, or for data of fewer people', sources.retention),
  },
  {
    id: 'retention-wider',
    facts: ['retention'],
    fields: ['data', 'audience'],
    shifts: ['went', 'more'],
    ...better('the time is promised for more data, or for data of more people'),
  },
  {
    id: 'disposal-new',
    facts: ['retention', 'children'],
    fields: ['then', 'discovery', 'then.method', 'discovery.method'],
    shifts: ['came', 'more', 'firmer'],
    ...better('more is promised to be done to be rid of the data'),
  },
  {
    id: 'disposal-withdrawn',
    facts: ['retention', 'children'],
    fields: ['then', 'discovery', 'then.method', 'discovery.method'],
    shifts: ['went', 'fewer', 'softer'],
    ...worse('less is promised to be done to be rid of the data', sources.retention),
  },
  {
    id: 'disposal-later',
    facts: ['retention', 'children'],
    fields: ['then.after', 'discovery.after'],
    shifts: ['came', 'longer'],
    ...worse('data is got rid of later', sources.retention),
  },
  {
    id: 'disposal-earlier',
    facts: ['retention', 'children'],
    fields: ['then.after', 'discovery.after'],
    shifts: ['went', 'shorter'],
    ...better('data is got rid of earlier'),
  },
  {
    id: 'disposal-changed',
    facts: ['retention', 'children'],
    fields: ['then', 'discovery', ...['method', 'or', 'what', 'as', 'how', 'when'].flatMap(inBoth)],
    shifts: [...whole, 'reordered', 'moved'],
    ...open('what happens to the data afterwards is another thing', sources.retention),
  },
  {
    id: 'restriction-new',
    facts: ['retention'],
    fields: ['restrict', 'restrict.never'],
    shifts: ['came', 'more'],
    ...better('less is done with data that is only kept'),
  },
  {
    id: 'restriction-withdrawn',
    facts: ['retention'],
    fields: ['restrict', 'restrict.never'],
    shifts: ['went', 'fewer', 'replaced'],
    ...worse('more can be done with data that was only kept', sources.brokenPromise),
  },
];

function inBoth(field: string): readonly string[] {
  return [`then.${field}`, `discovery.${field}`];
}
