import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { sellsOrShares } from '../../topics/california';
import { pageSays } from '../../topics/page';
import { ccpa, regulation } from './pack';

/** Where data is sold or shared, the policy says how it answers opt-out signals. */
const rule: Rule = {
  id: 'opt-out-signal-unstated',
  pack: ccpa,
  title: 'where personal information is sold or shared, the policy says how opt-out preference signals are processed',
  severity: 'error',
  citation: '11 CCR § 7011(e)(3)(F) and § 7025',
  url: regulation('7025'),
  certainty: 'reported',
  why: 'A business that sells or shares must take the signal of a browser for an opt-out, and people are to know for what it counts.',
  fix: 'add a choice with `kind: global-privacy-control` whose `effects` say whether it counts for the browser, the device or the account',
  avoid: `
choices: # !
  privacyControl: ~`,
  prefer: `
choices:
  privacyControl:
    kind: global-privacy-control
    effects: [we take it for an opt-out of sharing for the browser that sends it and for the account that is signed in]`,
  check: (policy) => {
    if (!sellsOrShares(policy)) return [];
    const isSignal = ({ data }: Fact) => data.kind === 'global-privacy-control';
    const denial = policy.denied('choices').find(isSignal);
    if (denial) {
      const message = `personal information is sold or shared, and ${quoted(denial.address)} says that the signal is not followed`;
      return [{ message, ...placed(denial) }];
    }
    if (policy.stated('choices').some(isSignal)) return [];
    if (pageSays(policy, /\bglobal privacy control\b|\bopt-out preference signal/i)) return [];
    const message =
      'personal information is sold or shared, and nothing says how opt-out preference signals are processed';
    return [{ message, at: ['choices'] }];
  },
};

export default rule;
