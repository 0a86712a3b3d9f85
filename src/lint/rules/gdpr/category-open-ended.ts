import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { collected, isPersonal } from '../../topics/data';
import { gdpr } from './pack';

/** The data that is collected is named to the end. */
const rule: Rule = {
  id: 'category-open-ended',
  pack: gdpr,
  title: 'the items of each category of data that is collected are named to the end',
  severity: 'warning',
  citation: 'GDPR Article 5(1)(b) and (c), and Article 14(1)(d)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
  certainty: 'reported',
  why: 'A list that only gives examples does not say what is collected.',
  fix: 'name the other items under `items` and take `openEnded`, or words like “any other”, away',
  avoid: `
categories:
  usage:
    openEnded: true # !`,
  prefer: `
categories:
  usage:
    items: [ip-address, browser-info, pages-visited]`,
  check: (policy) =>
    collected(policy)
      .filter(isPersonal)
      .flatMap((category) => {
        const what = quoted(category.address);
        if (category.data.openEnded === true) {
          const message = `${what} gives examples and leaves open what else is collected`;
          return [{ message, ...placed(category, 'openEnded') }];
        }
        if (category.data.items !== undefined || !isAnything(String(category.data.label))) return [];
        const message = `${what} leaves open what is collected`;
        return [{ message, ...placed(category, 'label'), isValue: true }];
      }),
};

/** The second pattern is dear to make ready, and seldom needed. */
function isAnything(label: string): boolean {
  if (!/^a(?:ny|ll) /i.test(label)) return false;
  return /^(?:any|all)(?: other| kinds? of| sorts? of)? (?:[\p{L}-]+ )?(?:data|information)\b(?! that you\b)/iu.test(
    label,
  );
}

export default rule;
