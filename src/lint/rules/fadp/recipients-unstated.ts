import { recipientsStated } from '../../questions/recipients';
import type { Rule } from '../../rule';
import { fadp } from './pack';

/** The page says who receives data. */
const rule: Rule = {
  id: 'recipients-unstated',
  pack: fadp,
  title: 'the page says who receives data, or that nobody does',
  severity: 'error',
  citation: 'Federal Act on Data Protection (Switzerland) Article 19(2)(c)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_19',
  certainty: 'reported',
  why: 'People must be able to follow where their data goes; kinds of recipients are enough.',
  fix: 'name who receives data under `recipients` and `processors`, or say under `disclosures` with `modality: never` that nobody does',
  avoid: `
processors:
  hosting: { hidden: true }
  payments: { hidden: true }
  mail: { hidden: true }
  statistics: { hidden: true }
recipients: # !
  carriers: { hidden: true }
  police: { hidden: true }
  networks: { hidden: true }`,
  prefer: `
recipients:
  carriers: { label: carriers who bring your order }`,
  check: recipientsStated,
};

export default rule;
