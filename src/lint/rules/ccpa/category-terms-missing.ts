import { quoted } from '../../../model/fact-words';
import type { Rule } from '../../rule';
import { collectedPersonal, enumeratedFor } from '../../topics/california';
import { wordsIn } from '../../topics/data';
import { pageSays } from '../../topics/page';
import { ccpa, civilCode } from './pack';

/** The page names the data by the categories of the law. */
const rule: Rule = {
  id: 'category-terms-missing',
  pack: ccpa,
  title: 'the page names personal information by the categories of the law',
  severity: 'warning',
  citation: 'California Civil Code § 1798.130(c)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'The law prescribes the words, so that people can compare one policy with another.',
  fix: 'say in a statement limited to California which of the categories of § 1798.140(v) and (ae) are collected',
  avoid: `
statements:
  californianCategories: ~`,
  prefer: `
statements:
  californianCategories:
    kind: fact
    about: categories
    text: >-
      In the words of the law, we collect identifiers, customer records information, commercial information, internet or other
      electronic network activity information, and sensitive personal information.`,
  check: (policy) => {
    if (policy.printed.length === 0) return [];
    const missing = new Map<string, string>();
    for (const category of collectedPersonal(policy)) {
      for (const word of wordsIn(category)) {
        const terms = enumeratedFor(word);
        const [first] = terms;
        if (!first || terms.some(({ pattern }) => pageSays(policy, pattern))) continue;
        if (!missing.has(first.name)) missing.set(first.name, category.address);
      }
    }
    if (missing.size === 0) return [];
    const named = [...missing].map(([name, address]) => `“${name}” for ${quoted(address)}`);
    return [{ message: `the page does not use the words of the law: ${named.join(', ')}`, at: ['categories'] }];
  },
};

export default rule;
