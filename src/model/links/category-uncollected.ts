import { collectedIn } from '../collected';
import { quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import { unfoundedFlows } from '../unfounded-flows';
import type { Check } from './check';

const code = 'core/category-uncollected';

/**
 * Every category comes in somewhere, unless the policy only says what does not happen to it. One that goes out without
 * coming in is left to `disclosure-uncollected`, so that it is told once.
 */
const check: Check = {
  id: 'category-uncollected',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'every category of data comes in somewhere, unless the policy only says what does not happen to it',
      why: 'Who reads of a kind of data wants to know where it comes from. A category that nothing collects is left over, or its collection was forgotten.',
      fix: 'name it under the `data` of a collection, include it in a category that is, or remove it',
      avoid: `
categories:
  account: {label: account details}
  card: {label: card details} # !
retention:
  card: {data: [card], keep: {period: P1Y}}
`,
      prefer: `
categories:
  account: {label: account details}
  card: {label: card details}
collection:
  signup: {data: [account, card]}
retention:
  card: {data: [card], keep: {period: P1Y}}
`,
    },
  },
  needs: 'all',
  find(context) {
    const collected = collectedIn(context);
    const toldOtherwise = new Set(unfoundedFlows(context, collected).map(({ category }) => category.id));
    const uses = usesOf(context);
    return context
      .factsOf('categories')
      .filter((fact) => !collected.has(fact.id) && !collected.denied(fact.id))
      .filter((fact) => !toldOtherwise.has(fact.id) && uses.get(fact.id) !== 'denied')
      .map((fact) => ({
        code,
        message: `${quoted(fact.address)} is described, and nothing says that it is collected`,
        help: 'name it under the `data` of a collection, include it in a category that is, or remove it',
        span: context.keySpanOf(fact.path),
        fact: fact.address,
      }));
  },
};

export default check;

/** Which categories facts speak of: `denied` are those of which only things are said that do not happen. */
function usesOf(context: LinkContext): ReadonlyMap<string, 'stated' | 'denied'> {
  const uses = new Map<string, 'stated' | 'denied'>();
  for (const { path, text, target, fact: address } of context.pointers) {
    const fact = target === 'categories' ? context.facts.get(address) : undefined;
    if (!fact || fact.kind === 'categories' || fact.kind === 'definitions') continue;
    const id = context.meant('categories', text)?.id;
    if (id === undefined) continue;
    const isDenied = fact.data.modality === 'never' || isDeniedField(fact, path[fact.path.length]);
    if (!isDenied || !uses.has(id)) uses.set(id, isDenied ? 'denied' : 'stated');
  }
  return uses;
}

/** `without` says what is left out. */
function isDeniedField(fact: Fact, field: string | number | undefined): boolean {
  return fact.kind === 'disclosures' && field === 'without';
}
