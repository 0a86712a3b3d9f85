import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { categoriesOf, wordsIn } from '../../topics/data';
import { fadp } from './pack';

/** Data from others is named. */
const rule: Rule = {
  id: 'category-unspecified',
  pack: fadp,
  title: 'data that comes from others says which data it is',
  severity: 'error',
  citation: 'Federal Act on Data Protection (Switzerland) Article 19(3)',
  url: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en#art_19',
  certainty: 'reported',
  why: 'Who did not give the data does not know what it is.',
  fix: 'list what it holds under the `items` of the category',
  avoid: `
categories:
  partnerData: # !
    label: information from our partners
collection:
  partners:
    data: [partnerData]
    source: { from: [named-third-party] }
    purposes: [orders]`,
  prefer: `
categories:
  order: { items: [postal-address, purchases] }`,
  check: (policy) => {
    const indirect = policy.stated('collection').filter(isIndirect);
    return [...new Set(indirect.flatMap((one) => categoriesOf(policy, one)))]
      .filter((category) => policy.stated('categories').includes(category) && !isSpecified(category))
      .map((category) => ({
        message: `${quoted(category.address)} comes from others, and what it holds is not said`,
        ...placed(category),
      }));
  },
};

const others: readonly string[] = [
  'client',
  'affiliate',
  'third-party',
  'named-third-party',
  'analytics-provider',
  'credit-bureau',
  'consumer-reporting-agency',
  'public-source',
  'cross-site-tracking',
];

/** True for data that comes from others alone. */
function isIndirect({ data }: Fact): boolean {
  const from = texts(asData(data.source).from);
  return from.length > 0 && from.every((word) => others.includes(word));
}

function isSpecified(category: Fact): boolean {
  const { means, includes, items, text } = category.data;
  const isListed = wordsIn(category).length > 0 || (Array.isArray(items) && items.length > 0);
  return isListed || means !== undefined || text !== undefined || texts(includes).length > 0;
}

export default rule;
