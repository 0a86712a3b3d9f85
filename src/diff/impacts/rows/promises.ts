import { becomes, was } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { better, open, other, worse } from '../verdicts';

const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;
const on = ['came', 'undenied'] as const;
const off = ['went', 'denied'] as const;
const asked = ['required', 'express'];
const matters = ['covers', 'data', 'purposes', 'audience'];

/** Consent, security, children, and what holds when the policy itself changes. */
export const promiseRows: readonly Row[] = [
  {
    id: 'consent-weaker',
    facts: ['consent'],
    fields: ['kind'],
    shifts: ['replaced'],
    where: was(asked),
    ...worse('consent is asked less clearly, or not at all', sources.withdrawal),
  },
  {
    id: 'consent-stronger',
    facts: ['consent'],
    fields: ['kind'],
    shifts: ['replaced'],
    where: becomes(asked),
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
    id: 'changes-reach',
    facts: ['changes'],
    fields: ['audience'],
    shifts: whole,
    ...open('what holds when the policy changes holds for other people', sources.notice),
  },
  {
    id: 'safeguard-new',
    facts: ['processors', 'disclosures', 'transfers', 'collection', 'security', 'automatedDecisions', 'children'],
    fields: [
      ...['obligations', 'bound', 'conditions', 'safeguards', 'notice', 'without', 'copy', 'asMuchAs', 'review'],
      ...['does', 'measures', 'against', 'examples', 'sources'],
    ],
    shifts: ['came', 'more'],
    ...better('more protects the data or the people'),
  },
  {
    id: 'safeguard-withdrawn',
    facts: ['processors', 'disclosures', 'transfers', 'collection', 'security', 'automatedDecisions', 'children'],
    fields: [
      ...['obligations', 'bound', 'conditions', 'safeguards', 'notice', 'without', 'copy', 'asMuchAs', 'review'],
      ...['does', 'measures', 'against', 'examples', 'sources'],
    ],
    shifts: ['went', 'fewer'],
    ...worse('less protects the data or the people', sources.security),
  },
  {
    id: 'safeguard-changed',
    facts: ['processors', 'disclosures', 'transfers', 'collection', 'security', 'automatedDecisions', 'children'],
    fields: [
      ...['obligations', 'bound', 'conditions', 'safeguards', 'notice', 'without', 'copy', 'asMuchAs', 'review'],
      ...['does', 'measures', 'measures.label', 'measures.kindOf', 'against', 'examples', 'sources', 'kind', 'label'],
      'includes',
    ],
    shifts: whole,
    ...open('the words that say what protects the data must be read', sources.security),
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
    shifts: ['firmer', 'undenied', 'came'],
    where: {
      words: 'more is collected, or the service is no longer said not to be for them',
      holds: ({ difference }) => !['never', 'never-knowingly'].includes(String(difference.new)),
    },
    ...worse('data of children may be collected that was not', sources.children),
  },
  {
    id: 'children-less',
    facts: ['children'],
    fields: ['collects', 'directed'],
    shifts: ['softer', 'denied', 'came'],
    where: {
      words: 'less is collected, or the service is said not to be for them',
      holds: ({ difference }) => difference.old !== 'never',
    },
    ...better('less data of children is collected'),
  },
  {
    id: 'children-changed',
    facts: ['children'],
    fields: ['age', 'collects', 'directed', 'what', 'asks', 'parents'],
    shifts: [...whole, 'longer', 'shorter', 'firmer', 'undenied'],
    ...open('who is a child, or what holds for children, is another thing', sources.children),
  },
  {
    id: 'notice-shorter',
    facts: ['changes'],
    fields: ['advance', 'after', 'via', 'consent', 'options', 'from'],
    shifts: ['shorter', 'went', 'fewer', 'denied', 'softer'],
    ...worse('people are told later, less surely or in fewer ways when the policy changes', sources.notice),
  },
  {
    id: 'notice-longer',
    facts: ['changes'],
    fields: ['advance', 'after', 'via', 'consent', 'options', 'from'],
    shifts: ['longer', 'came', 'more', 'undenied', 'firmer'],
    ...better('people are told earlier, more surely or in more ways when the policy changes', sources.notice),
  },
  {
    id: 'changes-freer',
    facts: ['changes'],
    fields: ['anyTime', 'anyReason', 'reasons', 'consequences'],
    shifts: [...on, 'more'],
    ...worse('the policy can change more freely, or more follows from it', sources.notice),
  },
  {
    id: 'changes-bound',
    facts: ['changes'],
    fields: ['anyTime', 'anyReason', 'reasons', 'consequences'],
    shifts: [...off, 'fewer'],
    ...better('the policy can change less freely, or less follows from it'),
  },
  {
    id: 'changes-rule',
    facts: ['changes'],
    fields: ['kind', 'scope', 'reasons', 'consequences', 'versions', 'via', 'options', 'frequency'],
    shifts: [...whole, 'longer', 'shorter'],
    ...open('what holds when the policy changes is another thing', sources.notice),
  },
  {
    id: 'changes-place',
    facts: ['changes'],
    fields: ['where'],
    shifts: whole,
    ...other('the current policy is found elsewhere'),
  },
];
