import { becomes, was } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;
const on = ['came'] as const;
const off = ['went'] as const;
const asked = ['required', 'express'];
const holders = ['processors', 'disclosures', 'transfers', 'collection', 'automatedDecisions', 'children'];
const protections = [
  ...['obligations', 'bound', 'conditions', 'safeguards', 'notice', 'without', 'copy', 'asMuchAs', 'review', 'sources'],
];
const matters = ['covers', 'data', 'purposes', 'audience'];

/** Consent, safeguards, security and children. */
export const promiseRows: readonly Row[] = [
  {
    id: 'consent-weaker',
    facts: ['consent'],
    fields: ['kind'],
    shifts: ['replaced'],
    where: {
      words: 'it was `required` or `express`, and is neither any more',
      holds: (one) => was(asked).holds(one) && !becomes(asked).holds(one),
    },
    ...worse('consent is asked less clearly, or not at all', sources.withdrawal),
  },
  {
    id: 'consent-stronger',
    facts: ['consent'],
    fields: ['kind'],
    shifts: ['replaced'],
    where: {
      words: 'it becomes `required` or `express`, and was neither',
      holds: (one) => becomes(asked).holds(one) && !was(asked).holds(one),
    },
    ...better('consent is asked more clearly'),
  },
  {
    id: 'consent-words',
    facts: ['consent'],
    fields: ['kind', 'acts', 'tells', 'timing', 'until', 'both', 'factors', 'refuse'],
    shifts: [...whole, ...on, ...off],
    ...open('the words that say how consent is given must be read', sources.withdrawal),
  },
  {
    id: 'consent-withdrawal-lost',
    facts: ['consent'],
    fields: ['withdraw', 'notice'],
    shifts: off,
    ...worse('people are no longer told, or no longer told how to withdraw their consent', sources.withdrawal),
  },
  {
    id: 'consent-withdrawal-new',
    facts: ['consent'],
    fields: ['withdraw', 'notice'],
    shifts: on,
    ...better('people are told more, or how to withdraw their consent', sources.withdrawal),
  },
  {
    id: 'consent-form',
    facts: ['consent'],
    fields: ['forms', 'examples', 'withdraw'],
    shifts: whole,
    ...other('consent is given or withdrawn in another form'),
  },
  {
    id: 'promise-narrower',
    facts: ['consent', 'security', 'children', 'changes'],
    fields: matters,
    shifts: ['came', 'fewer', 'replaced'],
    standing: 'promise',
    ...worse('what people are promised is promised in fewer cases, or in others', sources.brokenPromise),
  },
  {
    id: 'promise-wider',
    facts: ['consent', 'security', 'children', 'changes'],
    fields: matters,
    shifts: ['went', 'more'],
    standing: 'promise',
    ...better('what people are promised is promised in more cases'),
  },
  {
    id: 'practice-wider',
    facts: ['consent', 'security', 'children', 'changes'],
    fields: matters,
    shifts: ['came', 'went', 'more', 'replaced'],
    standing: 'practice',
    ...worse('it holds in more cases, or in others'),
  },
  {
    id: 'practice-narrower',
    facts: ['consent', 'security', 'children', 'changes'],
    fields: matters,
    shifts: ['fewer'],
    standing: 'practice',
    ...better('it holds in fewer cases'),
  },
  {
    id: 'safeguard-new',
    facts: holders,
    fields: protections,
    shifts: ['came', 'more'],
    ...better('more protects the data or the people'),
  },
  {
    id: 'safeguard-withdrawn',
    facts: holders,
    fields: protections,
    shifts: ['went', 'fewer'],
    ...worse('less protects the data or the people', sources.brokenPromise),
  },
  {
    id: 'safeguard-changed',
    facts: holders,
    fields: protections,
    shifts: whole,
    ...open('the words that say what protects the data must be read'),
  },
  {
    id: 'measure-new',
    facts: ['security'],
    fields: ['does', 'measures', 'against', 'examples'],
    shifts: ['came', 'more'],
    ...better('data is protected by more'),
  },
  {
    id: 'measure-withdrawn',
    facts: ['security'],
    fields: ['does', 'measures', 'against', 'examples'],
    shifts: ['went', 'fewer'],
    ...worse('data is protected by less', sources.security),
  },
  {
    id: 'measure-changed',
    facts: ['security'],
    fields: ['kind', 'label', 'does', 'measures', 'measures.label', 'measures.kindOf', 'against', 'examples'],
    shifts: whole,
    ...open('the words that say how data is protected must be read', sources.security),
  },
  {
    id: 'consequence-changed',
    facts: ['collection'],
    fields: ['consequence'],
    shifts: whole,
    ...open('something else follows when the data is not given', sources.obligation),
  },
  {
    id: 'security-only-designed',
    facts: ['security'],
    fields: ['designed'],
    shifts: on,
    ...worse('protection is aimed at, and no longer promised', sources.security),
  },
  {
    id: 'security-promised',
    facts: ['security'],
    fields: ['designed'],
    shifts: off,
    ...better('protection is promised, and not only aimed at'),
  },
  {
    id: 'children-more',
    facts: ['children'],
    fields: ['collects', 'directed'],
    shifts: ['firmer', 'undenied'],
    ...worse('data of children may be collected that was not', sources.children),
  },
  {
    id: 'children-less',
    facts: ['children'],
    fields: ['collects', 'directed'],
    shifts: ['softer', 'denied'],
    ...better('less data of children is collected'),
  },
  {
    id: 'children-more',
    facts: ['children'],
    fields: ['collects', 'directed'],
    shifts: ['came', 'went', 'restated'],
    where: {
      words: 'it is said that it is done, or no longer said that it is not',
      holds: ({ difference }) => !isNo(difference.new) && (difference.new !== undefined || isNo(difference.old)),
    },
    ...worse('data of children may be collected that was not', sources.children),
  },
  {
    id: 'children-less',
    facts: ['children'],
    fields: ['collects', 'directed'],
    shifts: ['came', 'went', 'restated'],
    ...better('less data of children is collected'),
  },
  {
    id: 'children-changed',
    facts: ['children'],
    fields: ['age', 'collects', 'directed', 'what', 'asks', 'parents'],
    shifts: [...whole, 'longer', 'shorter'],
    ...open('who is a child, or what holds for children, is another thing', sources.children),
  },
];

function isNo(word: unknown): boolean {
  return [false, 'never', 'never-knowingly'].includes(word as string);
}
