import type { Path } from '../../core/source';
import { quoted } from '../fact-words';
import type { LinkContext } from '../link-context';
import type { Fact } from '../model';
import type { Check, Finding } from './check';

const code = 'core/reference-cycle';

/** The references that must end somewhere, and what they say: “`a` includes `b`”. */
const edges: readonly { readonly key: string; readonly field: string; readonly verb: string }[] = [
  { key: 'references', field: 'postedOn', verb: 'is posted on' },
  { key: 'definitions', field: 'sameAs', verb: 'means the same as' },
  { key: 'audiences', field: 'for', verb: 'is served for' },
  { key: 'categories', field: 'includes', verb: 'includes' },
  { key: 'choices', field: 'requires', verb: 'requires' },
];

/** Nothing includes, requires or stands for itself, through others or at once; each ring is told once. */
const check: Check = {
  id: 'reference-cycle',
  codes: {
    [code]: {
      severity: 'error',
      title: 'nothing includes, requires or stands for itself, through others or at once',
      why: 'What is said to be a part of its own part has no meaning, and no end when it is written out.',
      fix: 'take one of the references out, so that the ring is open',
      avoid: `
categories:
  account: {label: account details, includes: [contact]} # !
  contact: {label: contact details, includes: [account]}
`,
      prefer: `
categories:
  account: {label: account details, includes: [contact]}
  contact: {label: contact details}
`,
    },
  },
  needs: [],
  find: (context) => edges.flatMap((edge) => ringsOf(context, edge)),
};

export default check;

type Edge = (typeof edges)[number];

function ringsOf(context: LinkContext, edge: Edge): Finding[] {
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const fact of context.factsOf(edge.key)) {
    if (told.has(fact.id)) continue;
    const ring = ringThrough(context, fact, edge);
    if (!ring) continue;
    for (const id of ring) told.add(id);
    findings.push(toldOf(context, edge, fact, ring));
  }
  return findings;
}

function toldOf(context: LinkContext, edge: Edge, fact: Fact, ring: readonly string[]): Finding {
  const [first, ...others] = [...ring, fact.id];
  const message = `${quoted(first ?? '')} ${edge.verb} ${others.map(quoted).join(`, which ${edge.verb} `)}`;
  const related = ring.slice(1).flatMap((id, index) => {
    const member = context.facts.get(`${edge.key}.${id}`);
    const next = ring[index + 2] ?? fact.id;
    return member
      ? [
          {
            message: `${quoted(id)} ${edge.verb} ${quoted(next)} here`,
            span: context.spanOf(placeOf(member, edge, next)),
          },
        ]
      : [];
  });
  return {
    code,
    message,
    help: 'take one of these references out, so that the ring is open',
    span: context.spanOf(placeOf(fact, edge, ring[1] ?? fact.id)),
    fact: fact.address,
    ...(related.length > 0 ? { related } : {}),
  };
}

/** The shortest way from a fact back to itself: the ids on it, its own first. */
function ringThrough(context: LinkContext, start: Fact, edge: Edge): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start.id];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    for (const next of nextOf(context.facts.get(`${edge.key}.${id}`), edge)) {
      if (next === start.id) return wayTo(id, start.id, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let id = end; id !== start; ) {
    id = cameFrom.get(id) ?? start;
    way.unshift(id);
  }
  return way;
}

function nextOf(fact: Fact | undefined, edge: Edge): readonly string[] {
  const value = fact?.data[edge.field];
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function placeOf(fact: Fact, edge: Edge, id: string): Path {
  const value = fact.data[edge.field];
  return Array.isArray(value) ? [...fact.path, edge.field, value.indexOf(id)] : [...fact.path, edge.field];
}
