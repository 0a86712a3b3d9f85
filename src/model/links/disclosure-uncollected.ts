import { collectedIn } from '../collected';
import { quoted } from '../fact-words';
import { unfoundedFlows } from '../unfounded-flows';
import type { Check } from './check';

const code = 'core/disclosure-uncollected';

/** Data that is disclosed or transferred is collected before. */
const check: Check = {
  id: 'disclosure-uncollected',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'data that is disclosed or transferred is collected before',
      why: 'What goes out has come in somewhere. A policy that says the one and not the other tells half of what happens.',
      fix: 'say under `collection` where it comes from, or take it out of what goes out',
      avoid: `
categories:
  account: {label: account details}
  card: {label: card details}
recipients:
  bank: {label: our bank}
disclosures:
  payment: {data: [card], to: [bank]} # !
`,
      prefer: `
categories:
  account: {label: account details}
  card: {label: card details}
collection:
  signup: {data: [account, card]}
recipients:
  bank: {label: our bank}
disclosures:
  payment: {data: [card], to: [bank]}
`,
    },
  },
  needs: ['categories', 'technologies', 'processors', 'collection', 'disclosures', 'transfers', 'children', 'outline'],
  find: (context) =>
    unfoundedFlows(context, collectedIn(context)).map(({ flow, category, path }) => {
      const does = flow.kind === 'transfers' ? 'transfers' : 'discloses';
      return {
        code,
        message: `${quoted(flow.address)} ${does} ${quoted(category.id)}, and nothing says that it is collected`,
        help: 'say under `collection` where it comes from, or take it out of what goes out',
        span: context.spanOf(path),
        fact: flow.address,
        related: [{ message: 'the category is described here', span: context.keySpanOf(category.path) }],
      };
    }),
};

export default check;
