import { Composer, type CST, isMap, isScalar, isSeq, type Document as Tree, type YAMLParseError } from 'yaml';
import type { Diagnostic } from '../core/diagnostic';
import { positionOf, type Source } from '../core/source';
import { buildData } from './build-data';
import type { Fault } from './fault';
import { maximumFindings } from './limits';
import { sayColonWithoutSpace } from './line-sayings';
import { boundsOf, locate } from './locate';
import type { Parsed } from './parsed';
import { readTokens, type Tokens } from './read-tokens';
import { syntaxFault, unknownFault } from './syntax-faults';

/** Reads a source with the YAML library, and says in our words what is wrong with it. What it gives is what `parse` promises. */
export function parseReference(source: Source): Parsed {
  // A lone carriage return ends a line in YAML, but not for the library; offsets stay the same.
  const text = source.text.replace(/\r(?!\n)/g, '\n');
  try {
    const { tokens, comments, faults, stopped } = readTokens(source, text);
    if (stopped) return { diagnostics: diagnosticsOf(source, faults) };
    const trees = [...new Composer(options).compose(tokens, true, text.length)];
    return fromTrees(source, text, { tokens, comments, faults }, trees);
  } catch {
    // No input is known to come here: then the library has thrown instead of reporting.
    return { diagnostics: diagnosticsOf(source, [unknownFault(text, 0)]) };
  }
}

const options = { version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

function fromTrees(
  source: Source,
  text: string,
  { tokens, comments, faults: early }: Omit<Tokens, 'stopped'>,
  trees: readonly Tree[],
): Parsed {
  const documents = tokens.filter((token) => token.type === 'document');
  const main = documents.findIndex(hasContent);
  const root = trees[main]?.contents;
  const faults = [...early, ...secondDocument(documents)];
  const errors = trees.flatMap((each) => each.errors);
  faults.push(...syntaxFaults(source, text, faults, errors));
  const built = trees.map((each) => buildData(source, each.contents));
  const taken = linesOfFaults(source, faults);
  // Where tabs indent, the levels are lost, and keys of two maps may look like keys of one.
  const isFlat = faults.some((fault) => fault.code === 'yaml/tab-indentation');
  for (const fault of built.flatMap((each) => each.faults)) {
    if (!isFlat && !taken.has(positionOf(source, fault.start).line)) faults.push(fault);
  }
  const [first] = errors;
  if (faults.length === 0) faults.push(...(first ? [unknownFault(text, first.pos[0])] : rootFault(text, root)));
  const document = { source, data: built[main]?.data, comments, ...locate(source, root) };
  if (faults.length === 0) return { document, diagnostics: [] };
  const isSound = first === undefined && isMap(root) && faults.every(({ code }) => code === 'yaml/key-duplicate');
  const repeated = built[main]?.repeated ?? [];
  return { diagnostics: diagnosticsOf(source, faults), ...(isSound && { repeating: { document, repeated } }) };
}

/** The errors of the library in our words; one a line, for most later ones on a line follow from the first. */
function syntaxFaults(
  source: Source,
  text: string,
  before: readonly Fault[],
  errors: readonly YAMLParseError[],
): Fault[] {
  const taken = linesOfFaults(source, before);
  const faults: Fault[] = [];
  const codes = new Set<string>();
  for (const error of [...errors].sort(byPlace)) {
    if (faults.length > maximumFindings) break;
    const from = positionOf(source, error.pos[0]).line;
    if (taken.has(from) && !isAlone.has(error.code)) continue;
    const fault = syntaxFault(text, error);
    if (!fault || [...codes].some((code) => swallows.get(code)?.has(fault.code))) continue;
    const { line } = positionOf(source, fault.start);
    if (taken.has(line) && !isAlone.has(error.code)) continue;
    taken.add(from).add(line);
    codes.add(fault.code);
    faults.push(fault);
  }
  return faults;
}

/** Errors that never follow from another one on their line. */
const isAlone = new Set<string>(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START']);

/** After the first tab, or the first thing that belongs nowhere, each line gives the same error again. */
const swallows = new Map([
  ['yaml/tab-indentation', new Set(['yaml/tab-indentation'])],
  ['yaml/text-misplaced', new Set(['yaml/text-misplaced', 'yaml/bracket-unopened'])],
  ['yaml/bracket-unopened', new Set(['yaml/text-misplaced', 'yaml/bracket-unopened'])],
]);

/** Of two errors at one place, a comma left out explains a key over two lines, and that a second key on a line. */
function byPlace(a: YAMLParseError, b: YAMLParseError): number {
  return a.pos[0] - b.pos[0] || rankOf(a) - rankOf(b);
}

function rankOf({ code }: YAMLParseError): number {
  return code === 'BLOCK_IN_FLOW' ? 0 : code === 'MULTILINE_IMPLICIT_KEY' ? 1 : 2;
}

function linesOfFaults(source: Source, faults: readonly Fault[]): Set<number> {
  const lines = new Set<number>();
  for (const { start, reach = start } of faults) {
    const last = positionOf(source, reach).line;
    for (let { line } = positionOf(source, start); line <= last; line++) lines.add(line);
  }
  return lines;
}

/** A further `...` makes a document of its own for the library, with nothing in it. */
function hasContent({ start, value }: CST.Document): boolean {
  return value !== undefined || start.some((token) => token.type === 'doc-start');
}

function secondDocument(documents: readonly CST.Document[]): Fault[] {
  const second = documents.filter(hasContent)[1];
  if (!second) return [];
  const mark = second.start.find((token) => token.type === 'doc-start');
  const start = mark?.offset ?? second.value?.offset ?? second.offset;
  return [
    {
      code: 'yaml/document-second',
      message: 'a second document starts here, but a file holds one',
      start,
      end: start + (mark ? 3 : 1),
      help: 'delete the `---` or `...` between the two, or move the second into a file of its own',
    },
  ];
}

function rootFault(text: string, root: unknown): Fault[] {
  if (isMap(root)) return [];
  const bounds = boundsOf(text, root);
  const isEmpty = !root || (isScalar(root) && bounds.start === bounds.end);
  if (isEmpty) {
    const message = text.trim() === '' ? 'the file is empty' : 'the file holds nothing but comments and marks';
    return [{ code: 'yaml/file-empty', message, start: 0, end: 0, help: 'write keys and values: `key: value`' }];
  }
  const words = text.slice(bounds.start, bounds.end);
  if (isScalar(root) && /^[^\s:"']+:\S/.test(words)) return [{ ...sayColonWithoutSpace(words), ...bounds }];
  const kind = isSeq(root) ? 'a list' : isScalar(root) && typeof root.value === 'string' ? 'a text' : 'a single value';
  return [
    {
      code: 'yaml/root-not-map',
      message: `the file holds ${kind} where keys and values are expected`,
      ...bounds,
      help: 'start each part with a key: `key: value`',
    },
  ];
}

function diagnosticsOf(source: Source, faults: readonly Fault[]): Diagnostic[] {
  const sorted = [...faults].sort((a, b) => a.start - b.start);
  const next = sorted[maximumFindings];
  const shown = next ? [...sorted.slice(0, maximumFindings), tooMany(next)] : sorted;
  return shown.map(({ code, message, start, end, help, related }) => ({
    code,
    severity: 'error',
    message,
    span: { source, start: Math.min(start, source.text.length), end: Math.min(end, source.text.length) },
    help,
    ...(related && { related }),
  }));
}

function tooMany({ start, end }: Fault): Fault {
  return {
    code: 'yaml/findings-too-many',
    message: `the file has more than ${maximumFindings} problems with its YAML, and the rest is not listed`,
    start,
    end,
    help: 'mend those above first',
  };
}
