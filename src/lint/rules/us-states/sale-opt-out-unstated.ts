import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { isStopped, practices } from '../../topics/opt-outs';
import { usStates } from './pack';

const provisions: Provisions = { VA: '§ 59.1-578(D)', CO: '§ 6-1-1308(1)(b)', CT: '§ 42-520(d)', TX: '§ 541.103' };

/** Where data is sold or used for targeted advertising, it is said how to opt out. */
const rule: Rule = {
  id: 'sale-opt-out-unstated',
  pack: usStates,
  title: 'where data is sold or used for targeted advertising, it is said how to opt out',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://law.lis.virginia.gov/vacode/title59.1/chapter53/section59.1-578/',
  certainty: 'text',
  why: 'Who sells data, or follows people with advertisements, has to say so clearly, and how to opt out.',
  fix: 'add a right of the kind `opt-out-sale` or `opt-out-targeted-advertising`, or a choice that `stops` it',
  avoid: `
disclosures:
  noSale: { modality: ~, action: [give-access], to: [mail] }
  clubs: # !
    data: [order]
    to: [carriers]
    action: [sell]
    purposes: [orders]`,
  prefer: `
disclosures:
  noSale: { data: [account, order, payment, usage, health], action: [sell, rent], modality: never }`,
  check: inStates(provisions, (policy) =>
    practices(policy)
      .filter(({ about, rights }) => (about === 'sale' || about === 'advertising') && !hasRight(policy, ...rights))
      .flatMap(({ facts }) => facts)
      .filter((fact) => !isStopped(policy, fact))
      .map((fact) => ({
        message: `${quoted(fact.address)} is told of, and not how to opt out of it`,
        ...placed(fact),
      })),
  ),
};

export default rule;
