import { texts } from '../../../model/shown';
import type { Rule } from '../../rule';
import { parties } from '../../topics/parties';
import { caloppa } from './pack';

/** The policy says who may receive data, or that nobody does. */
const rule: Rule = {
  id: 'recipients-unstated',
  pack: caloppa,
  title: 'the policy names the categories of third parties that may receive personal information',
  severity: 'error',
  citation: 'California Business and Professions Code § 22575(b)(1)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  certainty: 'reported',
  why: 'People who give information to a website are to know who else may get it.',
  fix: 'name them under `recipients` or `processors`, or add a disclosure with `modality: never`',
  avoid: `
processors:
  hosting: { hidden: true }
  payments: { hidden: true }
  mail: { hidden: true }
  statistics: { hidden: true }
recipients: # !
  carriers: { hidden: true }
  police: { hidden: true }
  networks: { hidden: true }
disclosures:
  delivery: ~
  legal: ~
  providers: ~
  ads: { to: ~ }
  noSale: ~
  notSold: ~`,
  prefer: `
recipients:
  carriers: { label: carriers who bring your order, kind: business-partner }`,
  check: (policy) => {
    if (parties(policy).length > 0 || policy.denied('disclosures').length > 0) return [];
    if (policy.stated('disclosures').some(({ data }) => texts(data.to).length > 0)) return [];
    return [{ message: 'nothing says who may receive personal information, or that nobody does', at: ['recipients'] }];
  },
};

export default rule;
