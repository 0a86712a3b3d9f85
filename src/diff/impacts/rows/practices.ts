import { isAboutSale, isEndless, isSensitiveCategory } from '../conditions';
import type { Row } from '../row';
import { sources } from '../sources';
import { practices } from '../standing';
import { better, worse } from '../verdicts';

const came = ['came'] as const;
const went = ['went'] as const;

/** What it means that something came or went that is done with data, or that is promised never to be done. */
export const practiceRows: readonly Row[] = [
  {
    id: 'sale-denied',
    facts: ['disclosures'],
    shifts: came,
    standing: 'promise',
    where: isAboutSale,
    ...better('people are promised that data is not sold', sources.sale),
  },
  {
    id: 'sale-denial-withdrawn',
    facts: ['disclosures'],
    shifts: went,
    standing: 'promise',
    where: isAboutSale,
    ...worse('the promise not to sell data is gone', sources.brokenPromise),
  },
  {
    id: 'denial-new',
    facts: practices,
    shifts: came,
    standing: 'promise',
    ...better('people are promised that something is never done'),
  },
  {
    id: 'denial-withdrawn',
    facts: practices,
    shifts: went,
    standing: 'promise',
    ...worse('the promise that something is never done is gone', sources.brokenPromise),
  },
  {
    id: 'category-sensitive-new',
    facts: ['categories'],
    shifts: came,
    where: isSensitiveCategory,
    ...worse('sensitive data is processed that the earlier policy did not name', sources.sensitive),
  },
  {
    id: 'category-new',
    facts: ['categories'],
    shifts: came,
    ...worse('data is processed that the earlier policy did not name', sources.moreData),
  },
  { id: 'category-withdrawn', facts: ['categories'], shifts: went, ...better('the data is no longer processed') },
  {
    id: 'purpose-new',
    facts: ['purposes'],
    shifts: came,
    ...worse('people must be told of a new purpose before their data is used for it', sources.newPurpose),
  },
  { id: 'purpose-withdrawn', facts: ['purposes'], shifts: went, ...better('data is no longer used for the purpose') },
  {
    id: 'recipient-new',
    facts: ['processors', 'recipients'],
    shifts: came,
    ...worse('somebody receives data whom the earlier policy did not name', sources.recipients),
  },
  {
    id: 'recipient-withdrawn',
    facts: ['processors', 'recipients'],
    shifts: went,
    ...better('somebody no longer receives data'),
  },
  {
    id: 'technology-new',
    facts: ['technologies'],
    shifts: came,
    ...worse('a technology is used that the earlier policy did not name'),
  },
  { id: 'technology-withdrawn', facts: ['technologies'], shifts: went, ...better('the technology is no longer used') },
  {
    id: 'collection-new',
    facts: ['collection'],
    shifts: came,
    ...worse('data is collected in a way that the earlier policy did not name', sources.moreData),
  },
  {
    id: 'collection-withdrawn',
    facts: ['collection'],
    shifts: went,
    ...better('data is no longer collected in this way'),
  },
  {
    id: 'sale-new',
    facts: ['disclosures'],
    shifts: came,
    where: isAboutSale,
    ...worse('data is sold, rented or licensed that was not', sources.sale),
  },
  {
    id: 'disclosure-new',
    facts: ['disclosures'],
    shifts: came,
    ...worse('data goes out in a way that the earlier policy did not name', sources.recipients),
  },
  {
    id: 'disclosure-withdrawn',
    facts: ['disclosures'],
    shifts: went,
    ...better('data no longer goes out in this way'),
  },
  {
    id: 'transfer-new',
    facts: ['transfers'],
    shifts: came,
    ...worse('data goes abroad in a way that the earlier policy did not name', sources.transfers),
  },
  { id: 'transfer-withdrawn', facts: ['transfers'], shifts: went, ...better('data no longer goes abroad in this way') },
  {
    id: 'decision-new',
    facts: ['automatedDecisions'],
    shifts: came,
    ...worse('machines decide about people in a new matter', sources.decisions),
  },
  {
    id: 'decision-withdrawn',
    facts: ['automatedDecisions'],
    shifts: went,
    ...better('machines no longer decide about people in this matter'),
  },
  {
    id: 'retention-endless',
    facts: ['retention'],
    shifts: came,
    where: isEndless,
    ...worse('data is kept without end', sources.retention),
  },
  {
    id: 'retention-stated',
    facts: ['retention'],
    shifts: came,
    ...better('the policy says when keeping the data ends', sources.retention),
  },
  {
    id: 'retention-endless-withdrawn',
    facts: ['retention'],
    shifts: went,
    where: isEndless,
    ...better('the policy no longer says that data is kept without end'),
  },
  {
    id: 'retention-withdrawn',
    facts: ['retention'],
    shifts: went,
    ...worse('the policy no longer says when keeping the data ends', sources.retention),
  },
];
