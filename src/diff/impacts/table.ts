import type { Row } from './row';
import { dataRows } from './rows/data';
import { denials } from './rows/denials';
import { documentRows } from './rows/document';
import { givenRows } from './rows/given';
import { limitRows } from './rows/limits';
import { noticeRows } from './rows/notices';
import { partyRows } from './rows/parties';
import { practiceRows } from './rows/practices';
import { presentation } from './rows/presentation';
import { promiseRows } from './rows/promises';
import { purposeRows } from './rows/purposes';
import { retentionRows } from './rows/retention';
import { rightRows } from './rows/rights';
import { open, wording } from './verdicts';

/** What holds where no other row fits: nobody has decided yet, so somebody has to read it. */
export const unknown: Row = {
  id: 'unknown',
  facts: ['*'],
  fields: ['*'],
  shifts: [],
  ...open('no rule says what this change means, so it has to be read'),
};

/** The order of a list, where no row says that it matters. */
const order: Row = {
  id: 'order',
  facts: ['*'],
  fields: ['*'],
  shifts: ['reordered', 'moved'],
  ...wording('the same is said in another order'),
};

/** A no, or that something happens, where nothing else was said; where such a no is a promise, another row says so. */
const meantAnyway: Row = {
  id: 'meant-anyway',
  facts: ['*'],
  fields: ['*'],
  shifts: ['restated'],
  ...wording('what holds without being written is written down, or left out'),
};

/** What every change means, and why. The first row that fits a change decides; `unknown` takes what is left. */
export const table: readonly Row[] = [
  ...presentation,
  ...practiceRows,
  ...givenRows,
  ...limitRows,
  ...denials,
  ...retentionRows,
  ...rightRows,
  ...promiseRows,
  ...noticeRows,
  ...dataRows,
  ...purposeRows,
  ...partyRows,
  ...documentRows,
  order,
  meantAnyway,
];
