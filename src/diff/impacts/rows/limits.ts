import { isAboutSale } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { practices } from '../standing';
import { better, open, other, worse } from '../verdicts';

const gain = ['came', 'more'] as const;
const loss = ['went', 'fewer'] as const;
const modality = ['modality', 'partsModality'];
const modalityOfPromises = ['modality', 'then.modality', 'discovery.modality'];
const applies = ['applies.regions', 'applies.audiences', 'applies.products', 'applies.controllers'];
const limits = ['except', 'when', 'qualifier'];
const everyKind = ['*'];

/** How firmly a fact is stated, and what limits it: the fields that most kinds of fact have. */
export const limitRows: readonly Row[] = [
  {
    id: 'sale-no-longer-denied',
    facts: ['disclosures'],
    fields: ['modality'],
    shifts: ['undenied'],
    where: isAboutSale,
    ...worse('data may be sold that was promised never to be', sources.brokenPromise),
  },
  {
    id: 'practice-denied',
    facts: [...practices, 'retention'],
    fields: modality,
    shifts: ['denied'],
    ...better('what was done is promised never to be done'),
  },
  {
    id: 'practice-no-longer-denied',
    facts: [...practices, 'retention'],
    fields: modality,
    shifts: ['undenied'],
    ...worse('what was promised never to be done can be done', sources.brokenPromise),
  },
  {
    id: 'promise-refused',
    facts: everyKind,
    fields: modalityOfPromises,
    shifts: ['denied'],
    ...worse('what people were promised is refused', sources.brokenPromise),
  },
  {
    id: 'promise-no-longer-refused',
    facts: everyKind,
    fields: modalityOfPromises,
    shifts: ['undenied'],
    ...better('what people were refused they can have'),
  },
  {
    id: 'modality-firmer',
    facts: everyKind,
    fields: modality,
    shifts: ['firmer'],
    standing: 'practice',
    ...worse('what might be done with data is certain now'),
  },
  {
    id: 'modality-softer',
    facts: everyKind,
    fields: modality,
    shifts: ['softer'],
    standing: 'practice',
    ...other('what was certain to be done with data is only possible now'),
  },
  {
    id: 'promise-weaker',
    facts: everyKind,
    fields: modalityOfPromises,
    shifts: ['softer'],
    ...worse('what people were promised is less certain', sources.brokenPromise),
  },
  {
    id: 'promise-stronger',
    facts: everyKind,
    fields: modalityOfPromises,
    shifts: ['firmer'],
    ...better('what people are promised is more certain'),
  },
  {
    id: 'modality-other',
    facts: everyKind,
    fields: [...modality, 'then.modality', 'discovery.modality'],
    shifts: ['came', 'went', 'replaced'],
    ...open('it is stated in another manner, neither clearly firmer nor softer'),
  },
  {
    id: 'limit-new',
    facts: everyKind,
    fields: [...limits, 'how.when'],
    shifts: gain,
    standing: 'promise',
    ...worse('what people are promised has a new limit', sources.brokenPromise),
  },
  {
    id: 'limit-withdrawn',
    facts: everyKind,
    fields: [...limits, 'how.when'],
    shifts: loss,
    standing: 'promise',
    ...better('what people are promised has a limit less'),
  },
  {
    id: 'practice-limited',
    facts: everyKind,
    fields: ['except', 'when'],
    shifts: gain,
    standing: 'practice',
    ...better('what is done with data has a new limit'),
  },
  {
    id: 'practice-unlimited',
    facts: everyKind,
    fields: ['except', 'when'],
    shifts: loss,
    standing: 'practice',
    ...worse('what is done with data has a limit less'),
  },
  {
    id: 'limit-changed',
    facts: everyKind,
    fields: [...limits, 'how.when'],
    shifts: [...gain, ...loss, 'replaced'],
    ...open('the words that limit the statement must be read'),
  },
  {
    id: 'practice-elsewhere',
    facts: everyKind,
    fields: applies,
    shifts: ['came', 'fewer'],
    standing: 'practice',
    ...better('what is done with data is done in fewer cases'),
  },
  {
    id: 'practice-wider',
    facts: everyKind,
    fields: applies,
    shifts: ['went', 'more', 'replaced'],
    standing: 'practice',
    ...worse('what is done with data is done in other or more cases'),
  },
  {
    id: 'promise-narrower',
    facts: everyKind,
    fields: applies,
    shifts: ['came', 'fewer', 'replaced'],
    standing: 'promise',
    ...worse('what people are promised is promised to fewer of them, or to others'),
  },
  {
    id: 'promise-wider',
    facts: everyKind,
    fields: applies,
    shifts: ['went', 'more'],
    standing: 'promise',
    ...better('what people are promised is promised to more of them'),
  },
  {
    id: 'reach-changed',
    facts: everyKind,
    fields: applies,
    shifts: [...gain, ...loss, 'replaced'],
    ...open('the statement is about other people, places or services'),
  },
];
