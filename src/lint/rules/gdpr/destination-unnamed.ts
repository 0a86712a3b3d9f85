import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { regionsIn } from '../../territory';
import { countriesOf, receivers } from '../../topics/parties';
import { transfersAbroad } from '../../topics/transfers';
import { gdpr } from './pack';

/** Each transfer names the countries to which data goes. */
const rule: Rule = {
  id: 'destination-unnamed',
  pack: gdpr,
  title: 'each transfer abroad names the countries',
  severity: 'warning',
  citation: 'Article 29 Working Party, Guidelines on transparency (WP260 rev.01), Annex',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'practice',
  why: '“Abroad” may be anywhere. Only who knows the country can judge what protects data there.',
  fix: 'name the countries under `to`',
  avoid: `
transfers:
  mail:
    to: ~
    toWords: countries outside the European Economic Area # !
processors:
  mail: { country: ~ }`,
  prefer: `
transfers:
  mail:
    to: [US]`,
  check: (policy) =>
    transfersAbroad(policy)
      .filter(({ data }) => texts(data.to).length === 0 && named(String(data.toWords ?? '')).length === 0)
      .filter((transfer) => !receivers(policy, transfer).some((party) => countriesOf(party).length > 0))
      .map((transfer) => ({
        message: `${quoted(transfer.address)} does not name the countries to which data goes`,
        ...placed(transfer, transfer.data.toWords === undefined ? undefined : 'toWords'),
      })),
};

/** The countries that a phrase names as where data goes, and not as what it leaves. */
function named(phrase: string): readonly string[] {
  return regionsIn(phrase.replace(/\b(?:outside|beyond|other than|not in)\b.*$/i, ''));
}

export default rule;
