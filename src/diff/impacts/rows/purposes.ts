import type { Row } from '../row';
import { sources } from '../sources';
import { practices } from '../standing';
import { better, open, other, worse } from '../verdicts';

const more = ['came', 'more', 'replaced'] as const;
const on = ['came'] as const;
const off = ['went'] as const;
const whole = ['came', 'went', 'more', 'fewer', 'replaced'] as const;
const purposes = ['purposes', 'reasons', 'does', 'ownPurposes', 'parts', 'also', 'triggers'];

/** What data is used for, on which legal basis, and for whose data. */
export const purposeRows: readonly Row[] = [
  {
    id: 'use-new',
    facts: [...practices, 'retention'],
    fields: purposes,
    shifts: more,
    ...worse('data is used for something that the earlier policy did not name', sources.newPurpose),
  },
  {
    id: 'use-withdrawn',
    facts: [...practices, 'retention'],
    fields: purposes,
    shifts: ['fewer'],
    ...better('data is used for less'),
  },
  {
    id: 'use-withdrawn',
    facts: ['processors'],
    fields: ['ownPurposes'],
    shifts: ['went'],
    ...better('the processor no longer uses data on its own account'),
  },
  {
    id: 'use-unstated',
    facts: [...practices, 'retention'],
    fields: purposes,
    shifts: ['went'],
    ...worse('the policy no longer says what the data is used for', sources.newPurpose),
  },
  {
    id: 'purpose-changed',
    facts: ['purposes'],
    fields: ['label', 'term', 'why'],
    shifts: whole,
    ...open('another purpose may be meant, and nothing but these words says which', sources.newPurpose),
  },
  {
    id: 'legal-basis-stated',
    facts: ['purposes'],
    fields: ['legalBasis'],
    shifts: ['came'],
    ...other('the policy says on which legal basis it rests, and did not before', sources.legalBasis),
  },
  {
    id: 'legal-basis-changed',
    facts: ['purposes'],
    fields: [
      ...['legalBasis', 'legalBasis.basis', 'legalBasis.condition', 'legalBasis.interest', 'legalBasis.when'],
      ...['legalBasis.article', 'legalBasis.law', 'legalBasis.data'],
    ],
    shifts: whole,
    ...open('what people can do against the use depends on its legal basis', sources.legalBasis),
  },
  {
    id: 'marketing-new',
    facts: ['purposes'],
    fields: ['marketing', 'channels'],
    shifts: [...more, ...on],
    ...worse('people are approached in a new way', sources.newPurpose),
  },
  {
    id: 'marketing-withdrawn',
    facts: ['purposes'],
    fields: ['marketing', 'channels'],
    shifts: ['fewer'],
    ...better('people are approached less'),
  },
  {
    id: 'marketing-withdrawn',
    facts: ['purposes'],
    fields: ['marketing'],
    shifts: off,
    ...better('the purpose is no longer marketing'),
  },
  {
    id: 'marketing-unstated',
    facts: ['purposes'],
    fields: ['channels'],
    shifts: ['went'],
    ...worse('the policy no longer says how people are approached'),
  },
  {
    id: 'use-limited',
    facts: ['purposes', 'collection', 'processors', 'disclosures'],
    fields: ['only', 'aggregate', 'onlyPurposes', 'onlyTasks', 'aggregated', 'requested'],
    shifts: on,
    ...better('data is used for nothing else, or in a form that hurts less'),
  },
  {
    id: 'use-unlimited',
    facts: ['purposes', 'collection', 'processors', 'disclosures'],
    fields: ['only', 'aggregate', 'onlyPurposes', 'onlyTasks', 'aggregated', 'requested'],
    shifts: off,
    ...worse('the promise is gone that limited what is done with the data', sources.brokenPromise),
  },
  {
    id: 'people-fewer',
    facts: practices,
    fields: ['audience'],
    shifts: ['came', 'fewer'],
    ...better('data of fewer people is concerned'),
  },
  {
    id: 'people-new',
    facts: practices,
    fields: ['audience'],
    shifts: ['went', 'more', 'replaced'],
    ...worse('data of people is concerned whom the earlier policy did not name'),
  },
  {
    id: 'decision-wider',
    facts: ['automatedDecisions'],
    fields: ['solely', 'profiling'],
    shifts: on,
    ...worse('machines decide about people without a person, or from a profile of them', sources.decisions),
  },
  {
    id: 'decision-narrower',
    facts: ['automatedDecisions'],
    fields: ['solely', 'profiling'],
    shifts: off,
    ...better('a person takes part in the decision, or no profile is made', sources.decisions),
  },
  {
    id: 'decision-changed',
    facts: ['automatedDecisions'],
    fields: ['label', 'logic', 'significance', 'means'],
    shifts: whole,
    ...open('the words that say how machines decide must be read', sources.decisions),
  },
];
