import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { practices } from '../../topics/opt-outs';
import { pageSays } from '../../topics/page';
import { usStates } from './pack';

const signals = /\bglobal privacy control\b|\bopt-out (?:preference )?signals?\b|\buniversal opt-out\b/i;

const provisions: Provisions = { CO: '§ 6-1-1306(1)(a)(IV)', CT: '§ 42-520(e)(1)(A)(ii)', TX: '§ 541.055(e)' };

/** Where data is sold or used for targeted advertising, it is said that opt-out signals are followed. */
const rule: Rule = {
  id: 'signal-unstated',
  pack: usStates,
  title:
    'where data is sold or used for targeted advertising, it is said that opt-out signals of browsers are followed',
  severity: 'warning',
  citation: provisionsOf(provisions),
  url: 'https://coag.gov/opt-out/',
  certainty: 'text',
  from: '2024-07-01',
  adopted: '2021-07-07',
  why: 'Colorado since July 2024, and Connecticut and Texas since January 2025, let people opt out by a signal of their browser. A notice that says so spares them to ask.',
  fix: 'add a choice with `kind: global-privacy-control`',
  avoid: `
choices: # !
  privacyControl: ~
disclosures:
  noSale: { data: [payment] }
  clubs:
    data: [order]
    to: [carriers]
    action: [sell]
    purposes: [orders]`,
  prefer: `
choices:
  privacyControl:
    kind: global-privacy-control
    effects: [we take it for an opt-out of sharing for the browser that sends it and for the account that is signed in]`,
  check: inStates(provisions, (policy) => {
    const done = practices(policy).filter(({ about }) => about === 'sale' || about === 'advertising');
    if (done.every(({ facts }) => facts.length === 0)) return [];
    const isSignal = ({ data }: Fact) => data.kind === 'global-privacy-control';
    const denial = policy.denied('choices').find(isSignal);
    if (denial) {
      const message = `${quoted(denial.address)} says that opt-out signals are not followed, though data is sold or used for targeted advertising`;
      return [{ message, ...placed(denial), severity: 'error' }];
    }
    if (policy.stated('choices').some(isSignal) || pageSays(policy, signals)) return [];
    const message = 'data is sold or used for targeted advertising, and nothing says that opt-out signals are followed';
    return [{ message, at: ['choices'] }];
  }),
};

export default rule;
