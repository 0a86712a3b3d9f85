import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { builtInTemplates } from '../../../src/built-in';
import type { Span } from '../../../src/core/source';
import { link } from '../../../src/model/link';
import type { Summary } from '../../../src/view/summary/types';
import { type Viewed, view } from '../../../src/view/view';
import { keepsSchema } from '../../model/linking';

/** A policy to be summarised: keys in place of those of the base, and what the page shows; absent, every key. */
export interface Summarisable {
  readonly policy: Readonly<Record<string, unknown>>;
  readonly outline?: Readonly<Record<string, unknown>>;
  readonly show?: readonly string[];
  /** Sections of its own in place of those. */
  readonly sections?: readonly unknown[];
}

/** The place of what was never written. */
export const nowhere: Span = { source: { path: 'policy.yaml', text: '' }, start: 0, end: 0 };
const base = parse(readFileSync(resolve(__dirname, '../facts/base.yaml'), 'utf8')) as Record<string, unknown>;

/** The policy in words. Each key that is shown has a section with its name as its id. */
export function told({ policy, outline = {}, show, sections }: Summarisable): Viewed {
  const all = Object.entries({ ...base, ...policy }).filter(([, facts]) => Object.keys(facts as object).length > 0);
  const keys = all.map(([key]) => key).filter((key) => key !== 'policy');
  const data = {
    ...Object.fromEntries(all),
    outline,
    sections: sections ?? (show ?? keys).map((key) => ({ id: key, heading: `About ${key}`, show: [key] })),
  };
  assert.ok(keepsSchema(data), `the example keeps the schema: ${JSON.stringify(keepsSchema.errors)}`);
  return viewedData(data);
}

/** A whole policy in words. */
export function viewedData(data: Readonly<Record<string, unknown>>): Viewed {
  const { model, diagnostics } = link({ data, spanOf: () => nowhere, keySpanOf: () => nowhere });
  assert.ok(model, diagnostics.map(({ message }) => message).join('\n'));
  return view(model, builtInTemplates().language);
}

/** The summary of a policy. */
export function summarised(policy: Summarisable): Summary | undefined {
  return told(policy).view.summary;
}
