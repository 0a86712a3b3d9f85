import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { nameOf } from '../../subject';
import { isWithin, liesIn } from '../../territory';
import { countriesOf, parties, receivers } from '../../topics/parties';
import { isInTerritory } from '../../topics/transfers';
import { gdpr } from './pack';

/** Data that goes abroad is said to go abroad. */
const rule: Rule = {
  id: 'transfer-undeclared',
  pack: gdpr,
  title: 'each recipient abroad has its transfer stated',
  severity: 'error',
  citation: 'GDPR Article 13(1)(f)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Outside of the territory other laws hold. People must be told that their data goes there.',
  fix: 'state the transfer under `transfers`, with `to`, `recipients` and `mechanism`',
  avoid: `
processors:
  statistics:
    country: { processing: [IN], company: IN } # !`,
  prefer: `
processors:
  statistics:
    country: { processing: ['NO'], company: 'NO' }`,
  check: (policy) => {
    if (!isInTerritory(policy)) return [];
    const never = refused(policy);
    return parties(policy)
      .filter((party) => !never.includes(party))
      .flatMap((party) =>
        placesOf(party)
          .filter((code) => !liesIn([code], policy.territory) && !isDeclared(policy, party, code))
          .slice(0, 1)
          .map((code) => ({
            message: `${quoted(party.address)} is in ${nameOf(code)}, and no transfer there is stated`,
            ...placed(party, 'country'),
          })),
      );
  },
};

/** Those whom only a denied disclosure names: they receive nothing. */
function refused(policy: Reading): readonly Fact[] {
  const given = policy.stated('disclosures').flatMap((flow) => receivers(policy, flow));
  return policy
    .denied('disclosures')
    .flatMap((flow) => receivers(policy, flow))
    .filter((party) => party.kind === 'recipients' && !given.includes(party));
}

/** Where a party processes data, or else where it is. */
function placesOf(party: Fact): readonly string[] {
  const { processing } = asData(party.data.country);
  return processing !== undefined ? texts(processing) : countriesOf(party);
}

/** True where a transfer goes to the party, to its country, or to places that are told in words alone. */
function isDeclared(policy: Reading, party: Fact, code: string): boolean {
  return policy.stated('transfers').some(({ data }) => {
    const to = texts(data.to);
    if (texts(data.recipients).includes(party.id) && (to.length === 0 || to.includes(code))) return true;
    return to.length === 0 || to.some((region) => isWithin(code, region));
  });
}

export default rule;
