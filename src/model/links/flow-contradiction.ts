import { collectedIn } from '../collected';
import { quoted } from '../fact-words';
import { flowKinds, type Overlap, overlapOf, reachOf } from '../flow-overlap';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import type { Check } from './check';

const code = 'core/flow-contradiction';
const mostRelated = 5;

/** No flow is both denied and stated; each denial is told once, with the flows that contradict it. */
const check: Check = {
  id: 'flow-contradiction',
  codes: {
    [code]: {
      severity: 'warning',
      title: 'no flow of data is both denied and stated',
      why: 'One of the two sentences is untrue, and readers cannot know which. A promise of “never” is the one that is quoted against its author.',
      fix: 'correct one of the two, or say under `when`, `except`, `audience` or `applies` what keeps them apart',
      avoid: `
recipients:
  partners: {label: our partners}
disclosures:
  noSale: {data: [account], to: [partners], action: [sell], modality: never} # !
  sale: {data: [account], to: [partners], action: [sell]}
`,
      prefer: `
recipients:
  partners: {label: our partners}
disclosures:
  noSale: {data: [account], to: [partners], action: [sell], modality: never}
`,
    },
  },
  needs: ['recipients', 'categories', 'collection', 'disclosures', 'transfers'],
  find(context) {
    const collected = collectedIn(context);
    const flows = flowKinds.flatMap((kind) => context.factsOf(kind));
    const stated = flows.filter(({ data }) => data.modality !== 'never');
    return flows
      .filter(({ data }) => data.modality === 'never')
      .flatMap((never) => {
        const reach = reachOf(context, collected, never);
        const found = stated.flatMap((flow) => {
          const overlap = overlapOf(context, collected, reach, never, flow);
          return overlap ? [{ flow, overlap }] : [];
        });
        const [first] = found;
        if (!first) return [];
        return [
          {
            code,
            message: messageOf(never, first.flow, first.overlap),
            help: 'correct one of the two, or say under `when`, `except`, `audience` or `applies` what keeps them apart',
            span: context.spanOf([...never.path, 'modality']),
            fact: never.address,
            related: found.slice(0, mostRelated).map(({ flow }) => relatedTo(context, flow)),
          },
        ];
      });
  },
};

export default check;

/** How the actions are said of data; those not listed take `-d` or `-ed`. */
const said: Readonly<Record<string, string>> = {
  sell: 'sold',
  ask: 'asked for',
  'give-access': 'opened to others',
  transfer: 'transferred',
};

function messageOf(never: Fact, flow: Fact, { category, action }: Overlap): string {
  const participle = said[action] ?? (action.endsWith('e') ? `${action}d` : `${action}ed`);
  const may = flow.data.modality === 'may' || flow.data.modality === 'reserves' ? 'may be' : 'is';
  return `${quoted(never.address)} says never, and ${quoted(flow.address)} says that ${quoted(category)} ${may} ${participle}`;
}

function relatedTo(context: LinkContext, flow: Fact) {
  return { message: `${quoted(flow.address)} is stated here`, span: context.keySpanOf(flow.path) };
}
