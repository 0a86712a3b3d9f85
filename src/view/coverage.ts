import type { Diagnostic } from '../core/diagnostic';
import type { Fact, Model } from '../model/model';
import { type Leaf, walk } from '../model/walk';
import { inferredOf } from './read';

/** Values that sort or connect facts and are no statements of their own: the manifest carries them. */
const sorting = new Set([
  'kind',
  'term',
  'kindOf',
  'hidden',
  'inferred',
  'about',
  'marketing',
  'singular',
  'owned',
  'law',
  'mechanism',
  'verified',
]);

/** The values of facts that no sentence says: nothing that an author wrote may be lost. */
export function unprinted(model: Model, printed: ReadonlySet<string>): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const shown = factsOf(printed);
  for (const fact of model.facts.values()) {
    if (fact.data.hidden === true) continue;
    const leaves = leavesOf(fact);
    const missing = leaves.filter((leaf) => !printed.has([fact.address, ...leaf.path].join('.')));
    const isShown = shown.has(fact.address);
    if (missing.length === 0 && (isShown || leaves.length > 0)) continue;
    if (!isShown) diagnostics.push(wholeFact(model, fact));
    else for (const [field, leaf] of byField(missing)) diagnostics.push(oneField(model, fact, field, leaf));
  }
  return diagnostics;
}

/** The addresses of facts of which anything is printed: what comes before the fields of printed values. */
function factsOf(printed: ReadonlySet<string>): ReadonlySet<string> {
  const facts = new Set<string>();
  for (const address of printed) {
    const steps = address.split('.');
    facts.add(steps.slice(0, 2).join('.'));
    facts.add(steps.slice(0, 3).join('.'));
  }
  return facts;
}

function leavesOf(fact: Fact): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const inferred = inferredOf(fact);
  walk(fact.data, fact.schema, (leaf) => {
    const [field] = leaf.path;
    const last = leaf.path[leaf.path.length - 1];
    if (typeof field === 'string' && (inferred.includes(field) || sorting.has(field))) return;
    if (typeof last === 'string' && (sorting.has(last) || last === 'id')) return;
    // The categories of an umbrella are told by each of them; a list of them is for the section that shows the umbrella.
    if (fact.kind === 'categories' && field === 'includes') return;
    if (fact.kind === 'contacts' && field === 'role') return;
    if (fact.kind === 'statements' && field === 'by') return;
    leaves.push(leaf);
  });
  return leaves;
}

function byField(leaves: readonly Leaf[]): ReadonlyMap<string, Leaf> {
  const fields = new Map<string, Leaf>();
  for (const leaf of leaves) {
    const field = leaf.path.filter((step) => typeof step === 'string').join('.');
    if (!fields.has(field)) fields.set(field, leaf);
  }
  return fields;
}

function wholeFact(model: Model, fact: Fact): Diagnostic {
  return {
    code: 'core/fact-unshown',
    severity: 'error',
    message: `\`${fact.address}\` is shown nowhere`,
    span: model.keySpanOf(fact.path),
    help: `show \`${fact.address}\` in a section, or say \`hidden: true\` if it is only for the manifest`,
    fact: fact.address,
  };
}

function oneField(model: Model, fact: Fact, field: string, leaf: Leaf): Diagnostic {
  return {
    code: 'core/field-unshown',
    severity: 'error',
    message: `\`${field}\` of \`${fact.address}\` is printed nowhere`,
    span: model.keySpanOf([...fact.path, ...leaf.path]),
    help:
      leaf.value === false
        ? `no sentence says that \`${field}\` is not so: take it out, and say it in \`text\` if readers are to know`
        : `show the whole of \`${fact.address}\`, a table with this column too, say it in \`text\`, or take \`${field}\` out`,
    fact: fact.address,
  };
}
