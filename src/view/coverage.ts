import type { Diagnostic } from '../core/diagnostic';
import type { Path } from '../core/source';
import type { Data, Fact, Model } from '../model/model';
import { nodeBelow, type SchemaNode } from '../model/walk';
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

/** Fields of kinds of facts that are told in another place than with the fact. */
const toldElsewhere: Readonly<Record<string, string>> = {
  // The categories of an umbrella are told by each of them; a list of them is for the section that shows the umbrella.
  categories: 'includes',
  contacts: 'role',
  statements: 'by',
};

/** The values of facts that no sentence says: nothing that an author wrote may be lost. */
export function unprinted(model: Model, printed: ReadonlySet<string>): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let shown: ReadonlySet<string> | undefined;
  for (const fact of model.facts.values()) {
    if (fact.data.hidden === true) continue;
    const { hasValues, missing } = search(fact, printed);
    if (missing.length === 0 && hasValues) continue;
    // Seldom is anything missing: only then is it asked which facts are shown.
    shown ??= factsOf(printed);
    const isShown = shown.has(fact.address);
    if (missing.length === 0 && isShown) continue;
    if (!isShown) diagnostics.push(wholeFact(model, fact));
    else for (const [field, one] of byField(missing)) diagnostics.push(oneField(model, fact, field, one));
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

/** A value that is printed nowhere; `path` starts below the fact. */
interface Missing {
  readonly path: Path;
  readonly value: unknown;
}

/** Whether a fact has any value that sentences have to say, and those that none says. */
interface Search {
  readonly hasValues: boolean;
  readonly missing: readonly Missing[];
}

/** Every value of a policy comes by here, so a path is made for those alone that are missing. */
function search(fact: Fact, printed: ReadonlySet<string>): Search {
  const inferred = inferredOf(fact);
  const missing: Missing[] = [];
  const path: (string | number)[] = [];
  let hasValues = false;
  const isSaidBySentences = (key: string, value: unknown) => {
    const isField = path.length === 0;
    if (isField && (inferred.includes(key) || toldElsewhere[fact.kind] === key)) return false;
    if (sorting.has(key)) return !isField && typeof value === 'object';
    return key !== 'id' || typeof value === 'object';
  };
  const below = (step: string | number, value: unknown, node: SchemaNode | undefined, address: string) => {
    if (!node) return;
    path.push(step);
    visit(value, node, `${address}.${step}`);
    path.pop();
  };
  const visit = (value: unknown, node: SchemaNode, address: string) => {
    if (value === null || typeof value !== 'object') {
      if (value === null || value === undefined) return;
      hasValues = true;
      if (!printed.has(address)) missing.push({ path: [...path], value });
    } else if (Array.isArray(value)) {
      const item = nodeBelow(node, value, '');
      value.forEach((one, index) => {
        below(index, one, item, address);
      });
    } else {
      for (const key of Object.keys(value)) {
        const one = (value as Data)[key];
        if (isSaidBySentences(key, one)) below(key, one, nodeBelow(node, value, key), address);
      }
    }
  };
  visit(fact.data, fact.schema, fact.address);
  return { hasValues, missing };
}

function byField(missing: readonly Missing[]): ReadonlyMap<string, Missing> {
  const fields = new Map<string, Missing>();
  for (const one of missing) {
    const field = one.path.filter((step) => typeof step === 'string').join('.');
    if (!fields.has(field)) fields.set(field, one);
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

function oneField(model: Model, fact: Fact, field: string, { path, value }: Missing): Diagnostic {
  return {
    code: 'core/field-unshown',
    severity: 'error',
    message: `\`${field}\` of \`${fact.address}\` is printed nowhere`,
    span: model.keySpanOf([...fact.path, ...path]),
    help:
      value === false
        ? `no sentence says that \`${field}\` is not so: take it out, and say it in \`text\` if readers are to know`
        : `show the whole of \`${fact.address}\`, a table with this column too, say it in \`text\`, or take \`${field}\` out`,
    fact: fact.address,
  };
}
