import { quoted } from '../../../model/fact-words';
import { hasRight } from '../../questions/rights';
import type { Rule } from '../../rule';
import { cpra, sensitiveCollected } from '../../topics/california';
import { pageSays } from '../../topics/page';
import { statementsAbout } from '../../topics/statements';
import { ccpa, regulation } from './pack';

/** The policy says whether sensitive data is used beyond what the regulations allow without a choice. */
const rule: Rule = {
  id: 'sensitive-use-unstated',
  pack: ccpa,
  title: 'the policy says whether sensitive personal information is used beyond what is needed',
  severity: 'error',
  citation: '11 CCR § 7011(e)(1) and § 7027(m)',
  url: regulation('7027'),
  certainty: 'reported',
  ...cpra,
  why: 'Whether people have a right to limit the use of sensitive information depends on the answer.',
  fix: 'add a statement with `about: sensitive-use`, or the right `limit-sensitive-use`',
  avoid: `
statements: # !
  sensitiveUse: ~`,
  prefer: `
statements:
  sensitiveUse:
    kind: fact
    by: us
    about: sensitive-use
    text: We use and disclose sensitive personal information for nothing but what you ask us for.`,
  check: (policy) => {
    const { certain, possible } = sensitiveCollected(policy);
    const [first] = [...certain, ...possible];
    if (!first || hasRight(policy, 'limit-sensitive-use') || statementsAbout(policy, 'sensitive-use').length > 0)
      return [];
    if (policy.stated('choices').some(({ data }) => data.kind === 'limit')) return [];
    if (
      pageSays(
        policy,
        /\bsensitive personal (?:information|data)\b/i,
        /\b(?:only|nothing but|other than|beyond|limit|7027)\b/i,
      )
    )
      return [];
    const message = `${quoted(first.address)} is sensitive, and nothing says whether such data is used or disclosed beyond what people ask for`;
    // A password or a card number is sensitive only with what opens the account.
    return [{ message, at: ['statements'], ...(certain.length > 0 ? {} : { severity: 'warning' as const }) }];
  },
};

export default rule;
