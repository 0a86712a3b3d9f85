import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import type { Path, Span } from '../../src/core/source';
import { type Sources, sourcesFrom } from '../../src/core/sources';
import { printedIn } from '../../src/lint/printed';
import { assemble } from '../../src/model/assemble';
import { findMistakes } from '../../src/model/find-mistakes';
import { link } from '../../src/model/link';
import type { Model } from '../../src/model/model';
import { parse } from '../../src/parse/parse';
import { view } from '../../src/view/view';

/** A policy with an example laid over it, ready to be looked at by rules. */
export interface Laid {
  readonly model: Model;
  /** What its page says. */
  readonly printed: ReturnType<typeof printedIn>;
}

const folder = resolve(__dirname, 'complete');

/** The files of the complete policy. */
export const sources: Sources = {
  read: (path) => {
    try {
      return { bytes: readFileSync(resolve(folder, path), 'utf8') };
    } catch {
      return undefined;
    }
  },
};

const complete = assemble(sources, 'policy.yaml');

/** The name of the file that an example is taken to be. */
export const exampleFile = 'example.yaml';

/**
 * The complete policy with an example over it: maps are merged, lists and single values replaced, and `~` takes a key
 * away. What the example says is placed in the example. Fails where the result does not keep the schema or link.
 */
export function laid(example: string, isWhole = false): Laid {
  assert.equal(complete.diagnostics.map(told), [], 'the complete policy is read');
  const base = complete.policy;
  assert.ok(base);
  const { document, diagnostics } = parse({ path: exampleFile, text: example });
  assert.ok(document, `the example is YAML: ${diagnostics.map(told).join('; ')}`);
  const data = isWhole ? document.data : merged(base.data, document.data);
  const mistakes = findMistakes(data);
  assert.equal(
    mistakes.map(({ path, keyword }) => `${path.join('.')}: ${keyword}`),
    [],
    'the example keeps the schema',
  );
  const spanOf = (path: Path): Span => (reaches(document.data, path) ? document.spanOf(path) : base.spanOf(path));
  const keySpanOf = (path: Path): Span =>
    reaches(document.data, path) ? document.keySpanOf(path) : base.keySpanOf(path);
  const linked = link({ data, spanOf, keySpanOf });
  assert.ok(linked.model, `the example links: ${linked.diagnostics.map(told).join('; ')}`);
  const { view: page, diagnostics: said } = view(linked.model, builtInTemplates().language);
  assert.equal(said.filter(({ severity }) => severity === 'error').map(told), [], 'the example can be printed');
  return { model: linked.model, printed: printedIn(page) };
}

/** A finding as a line: `example.yaml:3:5 gdpr/legal-basis-missing: …`. */
export function told({ span, code, message }: Diagnostic): string {
  return `${placeOf(span)} ${code}: ${message}`;
}

/** The lines of an example that end in the mark, from 1. */
export function markedLines(example: string): readonly number[] {
  return example.split('\n').flatMap((line, index) => (/# !\s*$/.test(line) ? [index + 1] : []));
}

/** Sources of a policy in one file. */
export function oneFile(text: string): Sources {
  return sourcesFrom({ 'policy.yaml': text });
}

function merged(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key];
    else result[key] = key in result ? merged(result[key], value) : value;
  }
  return result;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function reaches(data: unknown, path: Path): boolean {
  let here = data;
  for (const step of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, step)) return false;
    here = (here as Record<string | number, unknown>)[step];
  }
  return true;
}
