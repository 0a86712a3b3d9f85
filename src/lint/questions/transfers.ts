import { quoted } from '../../model/fact-words';
import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import type { Finding, Rule } from '../rule';
import { regionsIn } from '../territory';
import { countriesOf, receivers } from '../topics/parties';
import { transfersAbroad } from '../topics/transfers';
import { placed } from './stated';

/** Each transfer out of the territory names the countries to which data goes; `weigh` lessens a finding. */
export function destinationsNamed(
  weigh: (policy: Reading, transfer: Fact) => Pick<Finding, 'severity'> = () => ({}),
): Rule['check'] {
  return (policy) =>
    transfersAbroad(policy)
      .filter(({ data }) => texts(data.to).length === 0 && named(String(data.toWords ?? '')).length === 0)
      .filter((transfer) => !receivers(policy, transfer).some((party) => countriesOf(party).length > 0))
      .map((transfer) => ({
        message: `${quoted(transfer.address)} does not name the countries to which data goes`,
        ...placed(transfer, transfer.data.toWords === undefined ? undefined : 'toWords'),
        ...weigh(policy, transfer),
      }));
}

/** The countries that a phrase names as where data goes, and not as what it leaves. */
function named(phrase: string): readonly string[] {
  return regionsIn(phrase.replace(/\b(?:outside|beyond|other than|not in)\b.*$/i, ''));
}
