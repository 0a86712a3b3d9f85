import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { categoriesOf, collected, isPersonal, wordsIn } from '../../topics/data';
import { gdpr } from './pack';

/** What is said of retention covers all data. */
const rule: Rule = {
  id: 'retention-incomplete',
  pack: gdpr,
  title: 'for each category of data that is collected it is said how long it is kept',
  severity: 'warning',
  citation: 'GDPR Article 13(2)(a), as read in WP260 rev.01, Annex',
  url: 'https://ec.europa.eu/newsroom/article29/items/622227',
  certainty: 'reported',
  why: 'Different data is kept for different times; a category that is left out may be kept for ever.',
  fix: 'name the category under `data` of a fact under `retention`',
  avoid: `
categories:
  usage: # !
    label: usage data
retention:
  usage: ~`,
  prefer: `
retention:
  usage:
    data: [usage]
    keep: { period: P6M, from: the visit }`,
  check: (policy) => {
    const said = policy.stated('retention');
    const kept = said.flatMap((one) => categoriesOf(policy, one));
    if (said.length === 0 || kept.some(isUmbrella)) return [];
    return collected(policy)
      .filter((category) => isPersonal(category) && texts(category.data.includes).length === 0)
      .filter((category) => !isUmbrella(category) && !isCovered(policy, category, kept))
      .map((category) => ({
        message: `${quoted(category.address)} is collected, and nothing says how long it is kept`,
        ...placed(category),
      }));
  },
};

/** A category that lists nothing, such as “personal information”, may stand for all data. */
function isUmbrella(category: Fact): boolean {
  return texts(category.data.includes).length === 0 && wordsIn(category).length === 0 && !category.data.items;
}

function isCovered(policy: Reading, category: Fact, kept: readonly Fact[]): boolean {
  if (kept.includes(category)) return true;
  const words = wordsIn(category);
  const covered = kept.flatMap(wordsIn);
  if (words.length > 0 && words.every((word) => covered.includes(word))) return true;
  const setting = policy.stated('technologies').filter(({ data }) => texts(data.data).includes(category.id));
  const collecting = policy.stated('collection').filter((one) => categoriesOf(policy, one).includes(category));
  return (
    collecting.length === 0 &&
    setting.length > 0 &&
    setting.every(({ data }) => data.lifetime !== undefined || data.session === true)
  );
}

export default rule;
