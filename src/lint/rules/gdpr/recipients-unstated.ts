import { recipientsStated } from '../../questions/recipients';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** The page says who receives data, or that nobody does. */
const rule: Rule = {
  id: 'recipients-unstated',
  pack: gdpr,
  title: 'the page says who receives data, or that nobody does',
  severity: 'error',
  citation: 'GDPR Article 13(1)(e)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'People must be able to follow where their data goes.',
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
