import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { regionsIn } from '../../territory';
import { countriesOf, receivers } from '../../topics/parties';
import { app } from './pack';

/** The countries to which information goes are named. */
const rule: Rule = {
  id: 'country-unstated',
  pack: app,
  title: 'the countries to which information is likely to go are named',
  severity: 'warning',
  citation: 'Australian Privacy Principle 1.4(g)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'The policy has to name the countries where that is practicable.',
  fix: 'name the countries under `to` of the transfer, or under `country` of those who receive the information',
  avoid: `
transfers:
  mail: # !
    to: ~
    toWords: countries overseas
processors:
  mail: { country: ~ }`,
  prefer: `
transfers:
  mail:
    to: [US]`,
  check: every({
    key: 'transfers',
    holds: (transfer, policy) =>
      texts(transfer.data.to).length > 0 ||
      regionsIn(String(transfer.data.toWords ?? '')).length > 0 ||
      receivers(policy, transfer).some((party) => countriesOf(party).length > 0),
    message: ({ address }) => `${quoted(address)} does not name the countries to which information goes`,
  }),
};

export default rule;
