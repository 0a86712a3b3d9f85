import * as assert from 'uvu/assert';
import { builtInTemplates } from '../../src/built-in';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import { link } from '../../src/model/link';
import { parse } from '../../src/parse/parse';
import type { Block, Section, View } from '../../src/view/types';
import { view } from '../../src/view/view';
import { keepsSchema, whole } from '../model/linking';

/** A policy in words, and what link and view found: `3:5 error core/field-unshown: …`. */
export interface Viewed {
  readonly view: View;
  readonly findings: readonly string[];
}

/** An example of a policy in words; what every policy needs is added to it, after its own lines. */
export function viewed(example: string): Viewed {
  return viewedText(whole(example));
}

/** A whole policy in words. It has to keep the schema, and link has to find no error in it. */
export function viewedText(text: string): Viewed {
  const { document, diagnostics } = parse({ path: 'policy.yaml', text });
  assert.equal(diagnostics.map(line), [], 'the policy is YAML');
  assert.ok(document);
  assert.ok(keepsSchema(document.data), `the policy keeps the schema: ${JSON.stringify(keepsSchema.errors)}`);
  const { model, diagnostics: found } = link(document);
  assert.ok(model, found.map(line).join('\n'));
  const { view: told, diagnostics: unsaid } = view(model, builtInTemplates().language);
  return { view: told, findings: [...found, ...unsaid].map(line) };
}

/** All sections of a view, from the first to the last as they are read. */
export function sectionsOf(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section.sections)]);
}

/** All blocks of a view, from the first to the last as they are read. */
export function blocksOf({ opening, sections, closing }: View): readonly Block[] {
  return [...opening, ...sectionsOf(sections).flatMap(({ blocks }) => blocks), ...closing];
}

/** A finding in a line: `3:5 error core/field-unshown: …`. */
export function line({ code, severity, message, span }: Diagnostic): string {
  return `${placeOf(span).replace('policy.yaml:', '')} ${severity} ${code}: ${message}`;
}
