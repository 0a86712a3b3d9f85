import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** How machines decide, and what that means for people, is explained. */
const rule: Rule = {
  id: 'automated-decision-unexplained',
  pack: gdpr,
  title: 'each decision that a machine makes is explained: how it comes about, and what it means for people',
  severity: 'error',
  citation: 'GDPR Article 13(2)(f), Article 14(2)(g) and Article 22(1)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Only who knows what goes into a decision, and what hangs on it, can contest it. The court reads this widely: a score that others rely on is a decision (C-634/21).',
  fix: 'say under `logic` what is looked at and how it counts, and under `significance` what follows for people',
  avoid: `
automatedDecisions:
  none:
    label: whether you can pay by invoice # !
    significance: you may have to pay in advance
    review: you can ask a person to look at it, tell us your view and contest it
    modality: does`,
  prefer: `
automatedDecisions:
  none:
    label: whether you can pay by invoice
    logic: the system looks at your last orders and at unpaid invoices
    significance: you may have to pay in advance
    review: you can ask a person to look at it, tell us your view and contest it
    data: [order]
    modality: does
rights:
  machines: { kind: opt-out-automated-decisions, how: [{ via: privacy }] }`,
  check: (policy) =>
    policy
      .stated('automatedDecisions')
      .filter(({ data }) => data.solely !== false && data.text === undefined)
      .flatMap((decision) => {
        const missing = [
          ...(decision.data.logic === undefined ? ['how it is made'] : []),
          ...(decision.data.significance === undefined ? ['what it means for people'] : []),
        ];
        if (missing.length === 0) return [];
        const message = `${quoted(decision.address)} does not say ${missing.join(', or ')}`;
        const severity = decision.data.solely === true ? 'error' : 'warning';
        return [{ message, severity, ...placed(decision, 'label') }];
      }),
};

export default rule;
