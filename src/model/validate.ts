import { type Diagnostic, inOrder } from '../core/diagnostic';
import type { Path, Span } from '../core/source';
import type { Document } from '../parse/document';
import type { Case, Complaint } from './complaints/complaint';
import { missingKey, unknownKey, wrongId } from './complaints/keys';
import * as sizes from './complaints/sizes';
import { oddNumber, wrongType } from './complaints/types';
import { wrongForm, wrongWord } from './complaints/words';
import { allows, constraintAt } from './constraints';
import { factAt } from './fact-at';
import { findMistakes } from './find-mistakes';
import { type Grammar, policyGrammar } from './grammar';
import { isAboutKey, type Mistake } from './mistake';
import { walk } from './walk';

/** No more findings than this are told for one file. */
export const maximumProblems = 100;

/**
 * Puts what is wrong with one file into words: one diagnostic for each mistake, in the order of the text. The file is one
 * of a policy unless another grammar is given. Keys that a whole policy needs at its top may be missing: they may stand in another file.
 */
export function validate(
  document: Document,
  mistakes = findMistakes(document.data),
  grammar = policyGrammar,
): readonly Diagnostic[] {
  const found = [...mistakes, ...oddNumbers(document, mistakes, grammar)]
    .map((mistake) => ({ mistake, span: placeOf(document, mistake) }))
    .sort((a, b) => a.span.start - b.span.start);
  const shown = found
    .slice(0, maximumProblems)
    .map(({ mistake, span }) => diagnosticOf(document, grammar, { mistake, span }));
  const next = found[maximumProblems];
  return inOrder(next ? [...shown, restOf(next.span, found.length - maximumProblems)] : shown);
}

/** Numbers that would not be printed as they are written, such as `010` and `1e1`, where nothing else is wrong with them. */
function oddNumbers(document: Document, mistakes: readonly Mistake[], { whole }: Grammar): readonly Mistake[] {
  const found: Mistake[] = [];
  walk(document.data, whole, ({ path, value, node }) => {
    if (typeof value !== 'number' || !allows(node, 'integer') || document.textOf(path) === String(value)) return;
    const isWrong = mistakes.some((mistake) => mistake.path.join('\n') === path.join('\n'));
    if (!isWrong) found.push({ keyword: 'number', path, params: {} });
  });
  return found;
}

function restOf(span: Span, count: number): Diagnostic {
  return {
    code: 'schema/problems-many',
    severity: 'error',
    message: `the file has ${count} more ${count === 1 ? 'problem' : 'problems'}, from here on`,
    span: { ...span, end: span.start },
    help: 'mend those above first',
  };
}

/** Keywords that are about a whole list or map: the key shows the place better than all its lines. */
const ofWhole = new Set(['required', 'maxItems', 'minItems', 'maxProperties', 'minProperties']);

function placeOf(document: Document, mistake: Mistake): Span {
  const { keyword, path, key } = mistake;
  if (isAboutKey(mistake) && key !== undefined) return document.keySpanOf([...path, key]);
  const isEmpty = keyword === 'type' && document.textOf(path) === '';
  return ofWhole.has(keyword) || isEmpty ? document.keySpanOf(path) : document.spanOf(path);
}

function diagnosticOf(
  document: Document,
  grammar: Grammar,
  { mistake, span }: { readonly mistake: Mistake; readonly span: Span },
): Diagnostic {
  const value = valueAt(document.data, mistake.path);
  const { what, message, help, related } = complain({
    mistake,
    document,
    value,
    grammar,
    node: constraintAt(mistake.path, grammar.whole) ?? {},
  });
  const fact = factAt(mistake.path);
  return {
    code: `schema/${what}`,
    severity: 'error',
    message,
    span,
    ...(help !== undefined && { help }),
    ...(fact !== undefined && { fact }),
    ...(related && { related: [{ message: related.message, span: document.spanOf(related.path) }] }),
  };
}

function tooLong({ mistake: { path, params }, value }: Case): Complaint {
  return sizes.tooMany(path, value, params);
}

const complaints: Readonly<Record<string, (given: Case) => Complaint>> = {
  additionalProperties: unknownKey,
  required: ({ mistake: { path, key = '' }, node, grammar: { called } }) => missingKey({ path, key, node, called }),
  propertyNames: ({ mistake }) => wrongId(mistake.key ?? ''),
  type: wrongType,
  blank: sizes.emptyText,
  minLength: sizes.emptyText,
  maxLength: sizes.longText,
  maxItems: tooLong,
  minItems: sizes.emptyList,
  maxProperties: tooLong,
  minProperties: sizes.emptyMap,
  minimum: sizes.numberOutOfRange,
  maximum: sizes.numberOutOfRange,
  number: oddNumber,
  uniqueItems: sizes.repeatedValue,
};

/** The keywords about words (enumerations, vocabularies, formats, patterns) are told by what the schema asks there. */
function complain(given: Case): Complaint {
  const say = complaints[given.mistake.keyword];
  if (say) return say(given);
  const text = String(given.value);
  return wrongWord(given, text) ?? wrongForm(given, text);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce((value: unknown, step) => (value as Record<string | number, unknown>)[step], data);
}
