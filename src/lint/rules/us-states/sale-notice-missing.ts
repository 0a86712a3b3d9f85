import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import { inStates, type Provisions, provisionsOf } from '../../questions/states';
import type { Rule } from '../../rule';
import { categoriesOf, wordsIn } from '../../topics/data';
import { pageSays } from '../../topics/page';
import { isSale } from '../../topics/sale';
import { usStates } from './pack';

const sensitive = ['health', 'race-ethnicity', 'religion', 'sexual-orientation', 'genetic', 'precise-location'];

const provisions: Provisions = { TX: '§ 541.102(b) and (c)' };

/** Texas: who sells sensitive data says so in the words of the act. */
const rule: Rule = {
  id: 'sale-notice-missing',
  pack: usStates,
  title: 'who sells sensitive or biometric data says so in Texas in the words of the act',
  severity: 'error',
  citation: provisionsOf(provisions),
  url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.541.htm',
  certainty: 'text',
  why: 'Texas prescribes the words, and that they stand where the privacy notice stands.',
  fix: 'add a statement with the `text` “NOTICE: We may sell your sensitive personal data.”, or “biometric” in place of “sensitive”',
  avoid: `
disclosures:
  noSale: { data: [payment] }
  clubs: # !
    data: [health]
    to: [carriers]
    action: [sell]
    purposes: [coaching]`,
  prefer: `
disclosures:
  noSale: { data: [account, order, payment, usage, health], action: [sell, rent], modality: never }`,
  check: inStates(provisions, (policy) =>
    policy
      .stated('disclosures')
      .filter(isSale)
      .flatMap((sale) => {
        const words = categoriesOf(policy, sale).flatMap(wordsIn);
        const isOf = (kinds: readonly string[]) => words.some((word) => kinds.includes(word));
        const needed = [...(isOf(sensitive) ? ['sensitive'] : []), ...(isOf(['biometric']) ? ['biometric'] : [])];
        return needed
          .filter((kind) => policy.printed.length > 0 && !pageSays(policy, notice(kind)))
          .map((kind) => ({
            message: `${quoted(sale.address)} sells ${kind} data, and the page does not say “NOTICE: We may sell your ${kind} personal data.”`,
            ...placed(sale),
          }));
      }),
  ),
};

function notice(kind: string): RegExp {
  return new RegExp(`NOTICE: We may sell your ${kind} personal data\\.`, 'i');
}

export default rule;
