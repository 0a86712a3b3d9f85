import type { Rule } from '../../rule';
import { cpra } from '../../topics/california';
import { saleStates } from '../../topics/sale';
import { ccpa, civilCode } from './pack';

/** The policy says whether data is sold, and whether it is shared for advertising across contexts. */
const rule: Rule = {
  id: 'sale-unstated',
  pack: ccpa,
  title: 'the policy says whether personal information is sold or shared',
  severity: 'error',
  citation: 'California Civil Code § 1798.130(a)(5)(C)(i)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'A business that sold or shared nothing in the last 12 months must say so; silence is not a no.',
  fix: 'add a disclosure with `action: [sell]`, and one with `action: [share]` and a purpose of targeted advertising, each with `modality: never` where it does not happen',
  avoid: `
disclosures: # !
  noSale: ~
  notSold: ~`,
  prefer: `
disclosures:
  notSold:
    data: [account, order, payment, usage, health]
    action: [sell]
    lookBack: P12M
    modality: never`,
  check: (policy) => {
    const { sale, sharing } = saleStates(policy);
    const asksSharing = policy.asOf >= cpra.from && sharing === 'unstated';
    if (sale !== 'unstated' && !asksSharing) return [];
    const what = [
      ...(sale === 'unstated' ? ['sold'] : []),
      ...(asksSharing ? ['shared for advertising across websites and services'] : []),
    ];
    return [{ message: `nothing says whether personal information is ${what.join(' or ')}`, at: ['disclosures'] }];
  },
};

export default rule;
