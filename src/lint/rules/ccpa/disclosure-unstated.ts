import { texts } from '../../../model/shown';
import type { Rule } from '../../rule';
import { isCrossContext, isSale } from '../../topics/sale';
import { ccpa, civilCode } from './pack';

/** The policy says which data is disclosed for a business purpose, or that none is. */
const rule: Rule = {
  id: 'disclosure-unstated',
  pack: ccpa,
  title: 'the policy says which personal information is disclosed for a business purpose, or that none is',
  severity: 'error',
  citation: 'California Civil Code § 1798.130(a)(5)(C)(ii)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'Service providers count too: people are to see which of their information leaves the business.',
  fix: 'add a disclosure with its `data`, or one with `modality: never` where nothing is disclosed',
  avoid: `
processors:
  hosting: { data: ~ }
  payments: { data: ~ }
  mail: { data: ~ }
  statistics: { data: ~ }
recipients:
  police: ~
disclosures: # !
  delivery: ~
  legal: ~
  providers: ~`,
  prefer: `
disclosures:
  delivery: { data: [order], to: [carriers], purposes: [orders] }`,
  check: (policy) => {
    const disclosed = policy.stated('disclosures').some((one) => !isSale(one) && !isCrossContext(policy, one));
    const denied = policy.denied('disclosures').some((one) => !isSale(one) && !isCrossContext(policy, one));
    const given = policy.stated('processors').some(({ data }) => texts(data.data).length > 0);
    if (disclosed || denied || given) return [];
    const message = 'nothing says which personal information is disclosed for a business purpose, or that none is';
    return [{ message, at: ['disclosures'] }];
  },
};

export default rule;
