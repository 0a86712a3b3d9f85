import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { ccpa, civilCode } from './pack';

const terms = [
  { name: 'how people opt in', pattern: /\bopt(?:s|ing|ed)?[- ]?in\b|\bjoin|\bsign up|\benrol/i },
  { name: 'how they leave it', pattern: /\bwithdraw|\bopt(?:s|ing)?[- ]?out\b|\bleave\b|\bcancel/i },
  { name: 'what the information is worth', pattern: /\bvalue[sd]?\b|\bworth\b/i },
];

/** An offer for personal information tells its terms. */
const rule: Rule = {
  id: 'incentive-terms-missing',
  pack: ccpa,
  title: 'an offer in return for personal information says how to join and leave it, and what the information is worth',
  severity: 'warning',
  citation: 'California Civil Code § 1798.125(b)(2) and (3); 11 CCR § 7016',
  url: civilCode('1798.125'),
  certainty: 'text',
  why: 'A discount for personal information is allowed only with a prior opt-in, a way out at any time, and an honest estimate of the value of the information.',
  fix: 'say in the statement how people opt in, how they withdraw at any time, and the value of their information with the way it was estimated',
  avoid: `
statements:
  club: # !
    kind: fact
    by: us
    about: financial-incentives
    text: Members of our club give us their birthday and get a discount of 5%.`,
  prefer: `
statements:
  club:
    kind: fact
    by: us
    about: financial-incentives
    text: >-
      If you opt in to our club, you give us your birthday and get a discount of 5%. You can withdraw at any time by writing to
      us. By what discounts cost us a year, we estimate the value of this information at 4 dollars.`,
  check: (policy) =>
    statementsAbout(policy, 'financial-incentives')
      .filter(({ data }) => !/\b(?:no|not|never)\b[^.]{0,40}\boffer/i.test(String(data.text)))
      .flatMap((statement) => {
        const missing = terms
          .filter(({ pattern }) => !pattern.test(String(statement.data.text)))
          .map(({ name }) => name);
        if (missing.length === 0) return [];
        return [{ message: `${quoted(statement.address)} does not say ${inWords(missing)}`, ...placed(statement) }];
      }),
};

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}

export default rule;
