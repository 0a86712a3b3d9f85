import { becomes, was } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;
const on = ['came'] as const;
const off = ['went'] as const;
const answering = ['rights', 'choices', 'contacts'];
const obstacles = [
  'effort',
  'verify',
  'subjectTo',
  'limits',
  'consequences',
  'caveats',
  'requires',
  'defeats',
  'reply.qualifier',
];
const ways = [
  'how',
  'anyTime',
  'also',
  'stops',
  'reply.contents',
  'escalate',
  'agent',
  'appeal',
  'explained',
  'respondTo',
];
const deadlineHedges = ['deadline.qualifier', 'deadline.effort'];

/** Rights, choices and answers: what people can do, how, and how soon they are answered. */
export const rightRows: readonly Row[] = [
  {
    id: 'fee-introduced',
    facts: ['rights'],
    fields: ['fee.amount', 'fee.modality'],
    shifts: ['came', 'undenied', 'firmer'],
    ...worse('people may have to pay to use a right', sources.fee),
  },
  {
    id: 'fee-withdrawn',
    facts: ['rights'],
    fields: ['fee.modality', 'fee.amount'],
    shifts: ['denied', 'softer', 'went'],
    ...better('people pay less, or less surely, to use a right', sources.fee),
  },
  {
    id: 'fee-changed',
    facts: ['rights'],
    fields: ['fee.amount', 'fee.when', 'fee.modality'],
    shifts: whole,
    ...open('the words that say what it costs must be read', sources.fee),
  },
  {
    id: 'deadline-longer',
    facts: answering,
    fields: ['deadline.within', 'deadline.extendBy'],
    shifts: ['longer'],
    ...worse('people wait longer for an answer', sources.deadline),
  },
  {
    id: 'deadline-shorter',
    facts: answering,
    fields: ['deadline.within', 'deadline.extendBy'],
    shifts: ['shorter'],
    ...better('people wait less for an answer', sources.deadline),
  },
  {
    id: 'deadline-stated',
    facts: answering,
    fields: ['deadline', 'deadline.within', 'deadline.notifyExtension'],
    shifts: on,
    ...better('people are told how soon they are answered', sources.deadline),
  },
  {
    id: 'deadline-withdrawn',
    facts: answering,
    fields: ['deadline', 'deadline.within', 'deadline.notifyExtension', 'deadline.extendWhen'],
    shifts: off,
    ...worse('people are no longer told how soon they are answered', sources.deadline),
  },
  {
    id: 'deadline-extendable',
    facts: answering,
    fields: ['deadline.extendable', 'deadline.businessDays', 'deadline.extendBy', ...deadlineHedges],
    shifts: on,
    ...worse('the time for an answer can be longer', sources.deadline),
  },
  {
    id: 'deadline-not-extendable',
    facts: answering,
    fields: ['deadline.extendable', 'deadline.businessDays', 'deadline.extendBy', ...deadlineHedges],
    shifts: off,
    ...better('the time for an answer can no longer be longer', sources.deadline),
  },
  {
    id: 'deadline-words',
    facts: answering,
    fields: ['deadline.from', 'deadline.period', 'deadline.start', 'deadline.extendWhen', ...deadlineHedges],
    shifts: [...whole, 'longer', 'shorter'],
    ...open('the words that say how soon people are answered must be read', sources.deadline),
  },
  {
    id: 'way-new',
    facts: ['rights', 'choices'],
    fields: ways,
    shifts: [...on, 'more'],
    ...better('people can do more, or in more ways'),
  },
  {
    id: 'way-withdrawn',
    facts: ['rights', 'choices'],
    fields: ways,
    shifts: [...off, 'fewer', 'replaced'],
    ...worse('people can do less, or in other ways', sources.rights),
  },
  {
    id: 'way-changed',
    facts: ['rights', 'choices'],
    fields: ['how.by', 'how.form'],
    shifts: whole,
    ...open('people have to do something else to use it', sources.rights),
  },
  {
    id: 'obstacle-new',
    facts: ['rights', 'choices'],
    fields: obstacles,
    shifts: ['came', 'more'],
    ...worse('more stands between people and what they can do', sources.rights),
  },
  {
    id: 'obstacle-withdrawn',
    facts: ['rights', 'choices'],
    fields: obstacles,
    shifts: ['went', 'fewer'],
    ...better('less stands between people and what they can do'),
  },
  {
    id: 'obstacle-changed',
    facts: ['rights', 'choices'],
    fields: obstacles,
    shifts: ['replaced'],
    ...open('the words that limit what people can do must be read', sources.rights),
  },
  {
    id: 'check-less-sure',
    facts: ['rights'],
    fields: ['verifyMay'],
    shifts: on,
    ...better('identity may be checked, and is not always'),
  },
  {
    id: 'check-sure',
    facts: ['rights'],
    fields: ['verifyMay'],
    shifts: off,
    ...worse('identity is always checked', sources.rights),
  },
  {
    id: 'opt-in-lost',
    facts: ['choices'],
    fields: ['kind'],
    shifts: ['replaced', 'went'],
    where: was(['opt-in']),
    ...worse('people are no longer asked first', sources.withdrawal),
  },
  {
    id: 'opt-in-gained',
    facts: ['choices'],
    fields: ['kind'],
    shifts: ['replaced', 'came'],
    where: becomes(['opt-in']),
    ...better('people are asked first'),
  },
  {
    id: 'right-changed',
    facts: ['rights', 'choices'],
    fields: ['kind', 'to', 'effects'],
    shifts: whole,
    ...open('people may have another right or choice than before', sources.rights),
  },
  {
    id: 'right-narrower',
    facts: ['rights', 'choices'],
    fields: ['data', 'audience'],
    shifts: ['came', 'fewer', 'replaced'],
    ...worse('people can do it about less data, or fewer people can do it', sources.rights),
  },
  {
    id: 'right-wider',
    facts: ['rights', 'choices'],
    fields: ['data', 'audience'],
    shifts: ['went', 'more'],
    ...better('people can do it about more data, or more people can do it'),
  },
  {
    id: 'opt-out-new',
    facts: ['purposes', 'technologies', 'disclosures'],
    fields: ['optOut'],
    shifts: ['came', 'more'],
    ...better('people can stop it in a new way'),
  },
  {
    id: 'opt-out-withdrawn',
    facts: ['purposes', 'technologies', 'disclosures'],
    fields: ['optOut'],
    shifts: ['went', 'fewer', 'replaced'],
    ...worse('people can no longer stop it in this way', sources.rights),
  },
  {
    id: 'contact-changed',
    facts: ['rights', 'choices', 'children'],
    fields: ['who', 'how.via', 'how.at', 'help', 'via', 'reply.form', 'reply.format', 'law', 'article'],
    shifts: whole,
    ...other('people turn to somebody else, or are answered in another form'),
  },
];
