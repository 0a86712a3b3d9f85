import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { destinationsNamed } from '../../questions/transfers';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { liesIn } from '../../territory';
import { isInTerritory } from '../../topics/transfers';
import { fadp } from './pack';

/** Each state is named. */
const rule: Rule = {
  id: 'destination-unnamed',
  pack: fadp,
  title: 'each state to which data is disclosed is named',
  severity: 'error',
  citation: 'Federal Act on Data Protection (Switzerland) Article 19(4)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_19',
  certainty: 'reported',
  why: 'Swiss law asks for the name of each state; “abroad” is not enough.',
  fix: 'name the countries under `to`',
  avoid: `
transfers:
  mail:
    from: [CH]
    to: ~
    toWords: countries outside Switzerland # !
processors:
  mail: { country: ~ }`,
  prefer: `
transfers:
  mail:
    to: [US]`,
  check: destinationsNamed(weightOf),
};

/** Lesser where the policy does not show that data leaves Switzerland. */
function weightOf(policy: Reading, transfer: Fact): Pick<Finding, 'severity'> {
  const leaves = liesIn(texts(transfer.data.from), policy.territory) || isInTerritory(policy);
  return leaves ? {} : { severity: 'warning' };
}

export default rule;
