import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { rightsOfKind } from '../../topics/methods';
import { pageSays } from '../../topics/page';
import { ccpa, regulation } from './pack';

/** The policy says how it makes sure who asks. */
const rule: Rule = {
  id: 'verification-unstated',
  pack: ccpa,
  title: 'the policy describes how requests are verified',
  severity: 'error',
  citation: '11 CCR § 7011(e)(3)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'People want to know what they will have to show before they ask, and that nobody else can ask in their name.',
  fix: 'say under `verify` of the right what people do to show who they are',
  avoid: `
rights:
  access: # !
    verify: ~`,
  prefer: `
rights:
  access:
    verify: sign in to your account or answer a question about your last order`,
  check: (policy) => {
    const rights = rightsOfKind(policy, 'access', 'copy', 'erasure', 'rectification', 'update');
    const [first] = rights;
    if (rights.some(({ data }) => data.verify !== undefined || data.verifyMay === true)) return [];
    if (
      pageSays(
        policy,
        /\bverif(?:y|ies|ied|ication)\b|\b(?:proof of|prove|confirm) (?:your |the )?identity\b/i,
        /\brequest|\bask/i,
      )
    )
      return [];
    const message = 'nothing says how it is verified that a request comes from the person concerned';
    return [{ message, ...(first ? placed(first) : { at: ['rights'] }) }];
  },
};

export default rule;
