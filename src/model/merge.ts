import type { Diagnostic } from '../core/diagnostic';
import type { Path, Span } from '../core/source';
import type { Document } from '../parse/document';
import { cited } from './complaints/wording';
import { below, wholePolicy } from './constraints';
import { isMap } from './is-map';

/** Several files as one: their data, where each part of it stands, and what they say more than once. */
export interface Merged {
  readonly data: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
  /** Where that is which does not count, because it was given before. */
  readonly repeated: readonly Path[];
  spanOf(path: Path): Span;
  keySpanOf(path: Path): Span;
}

/** Lists whose items may come from several files. */
const joinedLists: readonly string[] = ['waivers'];

/** Where an entry of a map, or an item of a list, comes from. */
interface Origin {
  readonly document: Document;
  readonly step: string | number;
}

/** What is given again. */
interface Repeat {
  readonly path: Path;
  readonly diagnostic: Diagnostic;
}

interface Part {
  readonly document: Document;
  readonly value: unknown;
  /** Where the entries of a map by id, or of a joined list, come from. */
  readonly origins?: Map<string | number, Origin>;
}

/**
 * Merges the data of files, the first file first: maps by id entry by entry, waivers one after the other. An id or a
 * single key that two files give is reported, and then the first one counts. Parts of a wrong kind are left to validate.
 */
export function merge(documents: readonly Document[]): Merged {
  const [only] = documents;
  if (only && documents.length === 1 && isMap(only.data)) return alone(only, only.data);
  const parts = new Map<string, Part>();
  const repeats: Repeat[] = [];
  for (const document of documents) {
    for (const [key, value] of Object.entries((document.data ?? {}) as object)) {
      if (key === 'include') continue;
      const known = parts.get(key);
      const added =
        isMapById(key) && isMap(value)
          ? addEntries
          : joinedLists.includes(key) && Array.isArray(value)
            ? addItems
            : undefined;
      if (added && (!known || known.origins)) parts.set(key, added(known, key, document, value, repeats));
      else if (known) repeats.push({ path: [key], diagnostic: keyTwice(key, known, document) });
      else parts.set(key, { document, value });
    }
  }
  const data = Object.fromEntries([...parts].map(([key, { value }]) => [key, value]));
  const origin = (path: Path): { readonly document: Document | undefined; readonly path: Path } => {
    const [key, step, ...rest] = path;
    const part = parts.get(String(key));
    const from = step === undefined ? undefined : part?.origins?.get(step);
    if (from) return { document: from.document, path: [key ?? '', from.step, ...rest] };
    return { document: part?.document ?? documents[0], path };
  };
  const nowhere: Span = { source: { path: '', text: '' }, start: 0, end: 0 };
  return {
    data,
    diagnostics: repeats.map(({ diagnostic }) => diagnostic),
    repeated: repeats.map(({ path }) => path),
    spanOf(path) {
      const { document, path: inside } = origin(path);
      return document?.spanOf(inside) ?? nowhere;
    },
    keySpanOf(path) {
      const { document, path: inside } = origin(path);
      return document?.keySpanOf(inside) ?? nowhere;
    },
  };
}

/** One file as it is: nothing has to be put together, and every path leads where it led. */
function alone({ spanOf, keySpanOf }: Document, { include: _, ...data }: Readonly<Record<string, unknown>>): Merged {
  return { data, diagnostics: [], repeated: [], spanOf, keySpanOf };
}

function isMapById(key: string): boolean {
  return typeof below(wholePolicy, key)?.additionalProperties === 'object';
}

function addEntries(known: Part | undefined, key: string, document: Document, value: unknown, repeats: Repeat[]): Part {
  const origins = known?.origins ?? new Map<string | number, Origin>();
  const entries = new Map(Object.entries((known?.value ?? {}) as object));
  for (const [id, entry] of Object.entries(value as object)) {
    const first = origins.get(id);
    if (first) repeats.push({ path: [key, id], diagnostic: idTwice(key, id, first.document, document) });
    else {
      origins.set(id, { document, step: id });
      entries.set(id, entry);
    }
  }
  return { document: known?.document ?? document, value: Object.fromEntries(entries), origins };
}

function addItems(known: Part | undefined, _key: string, document: Document, value: unknown): Part {
  const origins = known?.origins ?? new Map<string | number, Origin>();
  const items = [...((known?.value ?? []) as readonly unknown[])];
  (value as readonly unknown[]).forEach((item, index) => {
    origins.set(items.length, { document, step: index });
    items.push(item);
  });
  return { document: known?.document ?? document, value: items, origins };
}

function idTwice(key: string, id: string, first: Document, second: Document): Diagnostic {
  return {
    code: 'core/id-duplicate',
    severity: 'error',
    message: `${cited(`${key}.${id}`)} is given twice`,
    span: second.keySpanOf([key, id]),
    help: 'give one of the two another id, or delete it',
    fact: `${key}.${id}`,
    related: [{ message: 'first given here', span: first.keySpanOf([key, id]) }],
  };
}

function keyTwice(key: string, first: Part, second: Document): Diagnostic {
  return {
    code: 'core/key-twice',
    severity: 'error',
    message: `${cited(key)} is given by two files of this policy`,
    span: second.keySpanOf([key]),
    help: 'keep it in one of the two files',
    related: [{ message: 'first given here', span: first.document.keySpanOf([key]) }],
  };
}
