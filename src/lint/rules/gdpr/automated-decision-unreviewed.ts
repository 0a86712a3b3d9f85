import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { basesOf, restsOn } from '../../topics/purposes';
import { gdpr } from './pack';

/** Who is judged by a machine can turn to a person. */
const rule: Rule = {
  id: 'automated-decision-unreviewed',
  pack: gdpr,
  title: 'where a machine alone decides, people can have a person look at it, say their view and contest it',
  severity: 'error',
  citation: 'GDPR Article 22(3)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_22',
  certainty: 'reported',
  why: 'A decision by a machine alone is allowed only where a person can look at it again.',
  fix: 'say under `review` how a person looks at it, or add the rights `human-intervention`, `express-view` and `contest-decision`',
  avoid: `
automatedDecisions:
  none:
    label: whether you can pay by invoice # !
    logic: the system looks at your last orders and at unpaid invoices
    significance: you may have to pay in advance
    data: [order]
    modality: does
rights:
  lodge: { kind: lodge-complaint, also: [automated-decisions] }`,
  prefer: `
automatedDecisions:
  none:
    label: whether you can pay by invoice
    logic: the system looks at your last orders and at unpaid invoices
    significance: you may have to pay in advance
    data: [order]
    modality: does
    review: you can ask a person to look at it, tell us your view and contest it
rights:
  machines: { kind: opt-out-automated-decisions, how: [{ via: privacy }] }`,
  check: (policy) =>
    policy
      .stated('automatedDecisions')
      .filter((decision) => decision.data.solely === true && !isByLaw(policy, decision))
      .flatMap((decision) => {
        const missing = safeguards.filter((one) => !hasRight(policy, one.right) && !one.words.test(wordsOn(decision)));
        if (missing.length === 0) return [];
        const what = missing.map(({ name }) => name).join(', ');
        return [
          { message: `${quoted(decision.address)} does not say how people can ${what}`, ...placed(decision, 'label') },
        ];
      }),
};

const safeguards = [
  {
    right: 'human-intervention',
    name: 'have a person look at it',
    words: /\b(?:person|human|somebody|employee|staff|manual)/i,
  },
  { right: 'express-view', name: 'say their view', words: /\b(?:view|tell us|comment|explain|put your case|say)\b/i },
  {
    right: 'contest-decision',
    name: 'contest it',
    words: /\b(?:contest|challenge|appeal|object|dispute|complain|review)/i,
  },
] as const;

function wordsOn({ data }: Fact): string {
  return `${data.review ?? ''} ${data.text ?? ''}`;
}

/** True for a decision that a law allows, which then names the safeguards itself. */
function isByLaw(policy: Reading, decision: Fact): boolean {
  const purposes = policy.refer(decision, 'purposes', 'purposes').filter((purpose) => basesOf(purpose).length > 0);
  return purposes.length > 0 && purposes.every((purpose) => restsOn(purpose, 'legal-obligation'));
}

export default rule;
