import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { ccpa, regulation } from './pack';

/** Where machines make decisions of weight, the rights to refuse that and to know of it are explained. */
const rule: Rule = {
  id: 'automated-decision-rights-unstated',
  pack: ccpa,
  title:
    'where technology makes significant decisions, the rights to opt out of it and to know how it works are explained',
  severity: 'error',
  citation: '11 CCR § 7011(e)(2) and §§ 7200(b), 7220 to 7222',
  url: regulation('7220'),
  certainty: 'reported',
  from: '2027-01-01',
  adopted: '2025-09-22',
  why: 'A loan, a home or a job refused by a machine is to be a matter in which people have a say.',
  fix: 'add the right `opt-out-automated-decisions`, and a right `access` or a section that says how the technology decides',
  avoid: `
automatedDecisions:
  credit: # !
    label: whether you can pay by instalments
    solely: true
    logic: the system scores your earlier orders
    significance: you may be refused to pay by instalments
    applies: { regions: [California] }`,
  prefer: `
automatedDecisions:
  credit:
    label: whether you can pay by instalments
    solely: true
    logic: the system scores your earlier orders
    significance: you may be refused to pay by instalments
    applies: { regions: [California] }
rights:
  decisions:
    kind: opt-out-automated-decisions
    how: [{ via: california }]
    applies: { regions: [California] }`,
  check: every({
    key: 'automatedDecisions',
    when: ({ data }) => data.solely === true && (data.significance !== undefined || data.review !== undefined),
    holds: (_, policy) => hasRight(policy, 'opt-out-automated-decisions', 'automated-decisions'),
    message: ({ address }) => `${quoted(address)} is made by technology alone, and no right to opt out of it is stated`,
  }),
};

export default rule;
