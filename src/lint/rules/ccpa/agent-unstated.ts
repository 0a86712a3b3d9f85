import { hasRight } from '../../questions/rights';
import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { pageSays } from '../../topics/page';
import { ccpa, regulation } from './pack';

/** The policy says how an authorised agent can ask. */
const rule: Rule = {
  id: 'agent-unstated',
  pack: ccpa,
  title: 'the policy says how an authorised agent can make a request',
  severity: 'error',
  citation: '11 CCR § 7011(e)(3)(H)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'People may have somebody else ask for them, and the agent needs to know what to show.',
  fix: 'say under `agent` of the right who may act for the person and how',
  avoid: `
rights: # !
  california:
    agent: ~`,
  prefer: `
rights:
  california:
    agent: an agent to whom you have given a signed permission can ask in your name`,
  check: required({
    key: 'rights',
    is: ({ data }) => data.agent !== undefined,
    or: (policy) =>
      hasRight(policy, 'authorised-agent') || pageSays(policy, /\bauthori[sz]ed (?:agent|representative)s?\b/i),
    message: 'nothing says how an authorised agent can make a request',
  }),
};

export default rule;
