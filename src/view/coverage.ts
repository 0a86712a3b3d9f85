import type { Diagnostic } from '../core/diagnostic';
import type { Path } from '../core/source';
import type { Fact, Model } from '../model/model';
import { type Readable, valuesOf } from './read';
import { below, type Values } from './reading';

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

/** The values of facts that no sentence says: nothing that an author wrote may be lost. `read` gives facts as they were read. */
export function unprinted(model: Model, read: (fact: Fact) => Readable): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const fact of model.facts.values()) {
    if (fact.data.hidden === true) continue;
    const values = valuesOf(read(fact));
    if (!values) continue;
    const { hasValues, missing } = search(fact, values);
    const isShown = values.reader.isPrinted;
    if (missing.length === 0 && (hasValues || isShown)) continue;
    if (!isShown) diagnostics.push(wholeFact(model, fact));
    else for (const [field, one] of byField(missing)) diagnostics.push(oneField(model, fact, field, one));
  }
  return diagnostics;
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
function search(fact: Fact, values: Values): Search {
  const missing: Missing[] = [];
  const path: (string | number)[] = [];
  let hasValues = false;
  const visit = ({ slots, reader }: Values) => {
    for (const slot of slots) {
      const { key, written } = slot;
      if (typeof key === 'string' && !isSaidBySentences(fact, key, written, path.length === 0)) continue;
      path.push(key);
      const values = below(slot, reader);
      if (values) visit(values);
      else if (written !== null && written !== undefined) {
        hasValues = true;
        if (!slot.isPrinted) missing.push({ path: [...path], value: written });
      }
      path.pop();
    }
  };
  visit(values);
  return { hasValues, missing };
}

/** Whether sentences have to say what stands at a key, of the fact itself or of a part of it. */
function isSaidBySentences({ kind }: Fact, key: string, value: unknown, isField: boolean): boolean {
  if (isField && toldElsewhere[kind] === key) return false;
  if (sorting.has(key)) return !isField && typeof value === 'object';
  return key !== 'id' || typeof value === 'object';
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
