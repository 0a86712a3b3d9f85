import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf } from '../../topics/data';
import { isCrossContext, saleDenials, sharingDenials } from '../../topics/sale';
import { ccpa, civilCode } from './pack';

/** Nobody receives data for advertising of their own beside a promise that nothing is sold or shared. */
const rule: Rule = {
  id: 'sale-denial-contradicted',
  pack: ccpa,
  title: 'a promise not to sell or share stands beside nobody who uses the information to advertise',
  severity: 'error',
  citation: 'California Civil Code § 1798.140(ad) and (ah)',
  url: civilCode('1798.140'),
  certainty: 'reported',
  why: 'Giving others information for their advertising in return for a service is a sale or a sharing, as the Attorney General held against Sephora in 2022.',
  fix: 'state the disclosure as a sale or sharing with its opt-out, or bind the recipient to use the information for you alone',
  avoid: `
disclosures:
  notShared: # !
    data: [usage]
    action: [share]
    modality: never
    applies: { regions: [California] }`,
  prefer: `
processors:
  statistics:
    obligations: [use the data for nothing else]`,
  check: (policy) => {
    const plain = ({ data }: Fact) => data.except === undefined && data.when === undefined;
    const sharing = sharingDenials(policy).filter(plain);
    const shared = policy.stated('disclosures').filter((one) => isCrossContext(policy, one));
    const owners = policy
      .stated('processors')
      .filter(({ data }) => texts(data.ownPurposes).some((aim) => /\badvertis|\bads\b/i.test(aim)));
    const denials = shared.length > 0 ? sharing : [...new Set([...sharing, ...saleDenials(policy).filter(plain)])];
    const sharers = (denial: Fact) => [...(sharing.includes(denial) ? shared : []), ...owners];
    const pairs = denials.flatMap((denial) => sharers(denial).map((other) => ({ denial, other })));
    const pair = pairs.find(({ denial, other }) => isOfSameData(policy, denial, other));
    if (!pair) return [];
    const { denial, other } = pair;
    const weighs = other.kind === 'disclosures' ? {} : { severity: 'warning' as const };
    return [
      {
        message: `${quoted(denial.address)} says no, and ${quoted(other.address)} gives data for advertising`,
        ...placed(denial),
        related: [{ message: 'the advertising', at: other.path }],
        ...weighs,
      },
    ];
  },
};

/** True where two facts speak of the same categories, or one of them names none. */
function isOfSameData(policy: Reading, one: Fact, other: Fact): boolean {
  const [ours, theirs] = [categoriesOf(policy, one), categoriesOf(policy, other)];
  return ours.length === 0 || theirs.length === 0 || ours.some((category) => theirs.includes(category));
}

export default rule;
