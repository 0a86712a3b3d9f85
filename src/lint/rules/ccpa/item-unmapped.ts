import { listed, quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { collectedPersonal } from '../../topics/california';
import { ccpa, civilCode } from './pack';

/** Each item of the author’s own is tied to a word of the vocabulary, and so to a category of the law. */
const rule: Rule = {
  id: 'item-unmapped',
  pack: ccpa,
  title: 'each data item belongs to a category that the law names',
  severity: 'warning',
  citation: 'California Civil Code § 1798.130(c)',
  url: civilCode('1798.130'),
  certainty: 'text',
  why: 'The law asks a policy to name its information by the categories of § 1798.140(v), and nobody can tell to which an item of one’s own belongs.',
  fix: 'give the item a `kindOf`, or the category a `kind`, from the words for data items',
  avoid: `
categories:
  order: # !
    items: [postal-address, purchases, { id: boots, label: how you like your boots }]`,
  prefer: `
categories:
  order:
    items: [postal-address, purchases, { id: boots, label: how you like your boots, kindOf: preferences }]`,
  check: (policy) =>
    collectedPersonal(policy)
      .filter(({ data }) => data.kind === undefined)
      .flatMap((category) => {
        const items = Array.isArray(category.data.items) ? category.data.items.map(asData) : [];
        const own = items.filter(({ label, kindOf }) => label !== undefined && kindOf === undefined);
        if (own.length === 0) return [];
        const labels = own.map(({ label }) => String(label));
        const message = `${listed(labels)} of ${quoted(category.address)} ${own.length > 1 ? 'belong' : 'belongs'} to no category of the law`;
        return [{ message, ...placed(category) }];
      }),
};

export default rule;
