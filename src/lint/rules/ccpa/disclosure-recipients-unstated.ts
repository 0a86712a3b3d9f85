import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isOfPersons } from '../../topics/coverage';
import { isCrossContext, isSale } from '../../topics/sale';
import { ccpa, regulation } from './pack';

/** A disclosure says to whom the data goes. */
const rule: Rule = {
  id: 'disclosure-recipients-unstated',
  pack: ccpa,
  title: 'a disclosure names the third parties that receive the information',
  severity: 'error',
  citation: '11 CCR § 7011(e)(1)',
  url: regulation('7011'),
  certainty: 'reported',
  why: 'For each kind of information, people are to see who receives it.',
  fix: 'name the recipients under `to`',
  avoid: `
disclosures:
  delivery: # !
    to: ~`,
  prefer: `
disclosures:
  delivery:
    to: [carriers]`,
  check: every({
    key: 'disclosures',
    when: (one, policy) => !isSale(one) && !isCrossContext(policy, one) && isOfPersons(policy, one),
    holds: ({ data }) => [data.to, data.by, data.as].some((value) => value !== undefined) || tellsRecipient(data),
    message: ({ address }) => `${quoted(address)} does not say who receives the data`,
  }),
};

/** What is made public goes to everybody, and the law or a sale of the business tells the recipient well enough. */
function tellsRecipient({ action, when, reasons, triggers }: Fact['data']): boolean {
  if (texts(action).includes('publish')) return true;
  return [when, ...texts(reasons), ...texts(triggers)].some(
    (words) => typeof words === 'string' && /\b(?:merger|acqui|sale of|court|law enforcement|authorit)/i.test(words),
  );
}

export default rule;
