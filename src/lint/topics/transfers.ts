import type { Fact } from '../../model/model';
import { texts } from '../../model/shown';
import { type Reading, textOf } from '../reading';
import { isWithin, liesIn, overlaps, regionsIn } from '../territory';
import { mechanismsOfReference } from './frameworks';
import type { AdequacyList } from './mechanisms';
import { controllersIn, receivers } from './parties';

/** The transfers that take data out of the territory, as far as the policy says; one that says nothing of where does. */
export function transfersAbroad(policy: Reading): readonly Fact[] {
  return policy.stated('transfers').filter((transfer) => {
    const from = texts(transfer.data.from);
    if (from.length > 0 && !overlaps(from, policy.territory)) return false;
    return texts(transfer.data.to).length > 0
      ? destinations(policy, transfer).length > 0
      : leaves(policy, textOf(transfer, 'toWords') ?? '');
  });
}

/** The countries outside of the territory to which a transfer goes. */
export function destinations(policy: Reading, transfer: Fact): readonly string[] {
  return texts(transfer.data.to).filter((code) => !liesIn([code], policy.territory));
}

/** False where a phrase names places in the territory alone. */
function leaves(policy: Reading, phrase: string): boolean {
  const codes = regionsIn(phrase);
  const isBeyond = /\b(?:outside|beyond|other than|abroad)\b/i.test(phrase);
  return codes.length === 0 || isBeyond || codes.some((code) => !liesIn([code], policy.territory));
}

/** True where the policy shows that data leaves the territory: from where it is said to leave, or where we are. */
export function isExport(policy: Reading, transfer: Fact): boolean {
  if (destinations(policy, transfer).length === 0) return false;
  return liesIn(texts(transfer.data.from), policy.territory) || isInTerritory(policy);
}

/** True where a controller is established in the territory. */
export function isInTerritory(policy: Reading): boolean {
  return policy.territory.some((region) => controllersIn(policy, region).length > 0);
}

/** What a transfer rests on, by the words of the vocabulary: its own, those of frameworks and those of who receives it. */
export function mechanismsOf(policy: Reading, transfer: Fact): readonly string[] {
  const frameworks = policy.refer(transfer, 'framework', 'references').flatMap(mechanismsOfReference);
  const safeguards = receivers(policy, transfer).flatMap(({ data }) => texts(data.safeguard));
  return [...new Set([...texts(transfer.data.mechanism), ...frameworks, ...safeguards])];
}

const adequacies = ['adequacy-decision', 'uk-adequacy-regulations'];
const frameworks = ['data-privacy-framework', 'data-privacy-framework-uk', 'data-privacy-framework-swiss'];
const derogations = [
  'consent',
  'explicit-consent',
  'contract-necessity',
  'contract-in-interest',
  'public-interest',
  'legal-claims',
  'vital-interests',
  'public-register',
  'compelling-interests',
];
const safeguards = [
  'scc',
  'scc-2001',
  'scc-2010',
  'scc-2021',
  'scc-swiss',
  'scc-brazil',
  'scc-dpa',
  'bcr',
  'uk-addendum',
  'uk-idta',
  'code-of-conduct',
  'certification',
  'public-authority-instrument',
  'administrative-arrangement',
  'ad-hoc-clauses',
  'compelling-interests',
];

/** True for a decision on a whole country. */
export function isAdequacy(word: string): boolean {
  return adequacies.includes(word);
}

/** True for a framework that covers only the organisations on its list. */
export function isFramework(word: string): boolean {
  return frameworks.includes(word);
}

/** True for what allows a transfer in a special case alone, such as consent. */
export function isDerogation(word: string): boolean {
  return derogations.includes(word);
}

/** True for a safeguard of which people can have a copy. */
export function hasCopy(word: string): boolean {
  return safeguards.includes(word);
}

/** The list of countries that counts for a territory. */
export function adequacyListOf(policy: Reading): AdequacyList {
  const is = (code: string) => policy.territory.some((region) => isWithin(code, region));
  return is('GB') ? 'uk' : is('CH') ? 'ch' : 'eu';
}
