import { type Fact, type Model, referred } from '../../model/model';
import { escapeMarkdown } from '../markdown';
import { type Reader, textsIn, unguarded } from './reader';

/** A purpose, a category or a recipient of a flow. */
export interface End {
  /** The address of its fact; for a reason in the flow's own words, its place in the flow. */
  readonly key: string;
  /** Inline Markdown. */
  readonly label: string;
  readonly fact: Fact;
}

/** What one fact says of where data goes and why; what it does not name is empty. */
export interface Flow {
  readonly fact: Fact;
  readonly data: readonly End[];
  readonly purposes: readonly End[];
  readonly recipients: readonly End[];
  /** Whose data it is. */
  readonly audience: readonly End[];
  /** The policy says that it never happens. */
  readonly denied: boolean;
}

interface FlowKind {
  readonly purposes?: boolean;
  /** Fields with reasons in words of their own. */
  readonly reasons?: readonly string[];
  /** The field with the ids of the recipients; absent, nobody. */
  readonly to?: string;
  /** The fact itself is the purpose, or the recipient. */
  readonly self?: 'purposes' | 'recipients';
}

const kinds: Readonly<Record<string, FlowKind>> = {
  purposes: { self: 'purposes' },
  collection: { purposes: true, reasons: ['reasons'] },
  technologies: { purposes: true, reasons: ['does'] },
  processors: { purposes: true, reasons: ['does'], self: 'recipients' },
  disclosures: { purposes: true, reasons: ['reasons'], to: 'to' },
  transfers: { purposes: true, to: 'recipients' },
};

/**
 * The flows that the facts state, in their order, those that are denied too: every disclosure, every use that a processor
 * makes for itself, and every other fact that names two of data, purpose and recipient. What recipients do for themselves
 * is no purpose of the flow. Hidden facts and inferred fields are left out.
 */
export function flowsOf(model: Model, read: Reader): readonly Flow[] {
  const flows: Flow[] = [];
  const ends = new Map<Fact, End>();
  const endOf = (fact: Fact): End => {
    const end = ends.get(fact) ?? { key: fact.address, label: labelOf(read, fact), fact };
    ends.set(fact, end);
    return end;
  };
  for (const fact of model.facts.values()) {
    const kind = kinds[fact.kind];
    if (!kind || fact.data.hidden === true) continue;
    const values = read(fact);
    const flow = flowOf(model, values, fact, kind, endOf);
    const named = Math.sign(flow.data.length) + Math.sign(flow.purposes.length) + Math.sign(flow.recipients.length);
    if (named > 1 || fact.kind === 'disclosures' || textsIn(values.ownPurposes).length > 0) flows.push(flow);
  }
  return flows;
}

function flowOf(
  model: Model,
  values: Readonly<Record<string, unknown>>,
  fact: Fact,
  kind: FlowKind,
  endOf: (fact: Fact) => End,
): Flow {
  const named = (target: string, field: string): readonly End[] => {
    const ends: End[] = [];
    for (const id of textsIn(values[field])) {
      const end = referred(model.facts, target, id);
      if (end) ends.push(endOf(end));
    }
    return ends;
  };
  const reasons = (kind.reasons ?? []).flatMap((field) =>
    textsIn(values[field]).map((label, index): End => ({ key: `${fact.address}.${field}.${index}`, label, fact })),
  );
  const self = (part: FlowKind['self']) => (kind.self === part ? [endOf(fact)] : []);
  return {
    fact,
    data: named('categories', 'data'),
    purposes: [...self('purposes'), ...(kind.purposes ? named('purposes', 'purposes') : []), ...reasons],
    recipients: [...self('recipients'), ...(kind.to ? named('parties', kind.to) : [])],
    audience: named('audiences', 'audience'),
    denied: values.modality === 'never',
  };
}

function labelOf(read: Reader, fact: Fact): string {
  return unguarded(read(fact).label) || escapeMarkdown(fact.id);
}
