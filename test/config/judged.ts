import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as assert from 'uvu/assert';
import { readConfig } from '../../src/config/read-config';
import { type Diagnostic, placeOf } from '../../src/core/diagnostic';
import { lint } from '../../src/lint/lint';
import type { Rule } from '../../src/lint/rule';
import { laid, told } from '../lint/overlay';

/** The configuration that the reference page shows. */
export const documented =
  /```yaml\n([\s\S]*?)```/.exec(readFileSync(resolve(__dirname, '../../docs/house-rules.md'), 'utf8'))?.[1] ?? '';

/** The rules of a configuration without a problem. */
export function rulesIn(config: string): readonly Rule[] {
  const { rules, diagnostics } = readConfig('policyc.config.yaml', config);
  assert.equal(diagnostics.map(told), []);
  return rules;
}

/** What the rules of a configuration find in the complete policy with an example over it. */
export function foundBy(rules: readonly Rule[], example: string, asOf = '2026-11-23'): readonly Diagnostic[] {
  return lint(laid(example).model, rules, { asOf });
}

/** What one rule finds, as lines of the example: `4:12 house/no-sale`. */
export function linesOf(rule: string, example: string): readonly string[] {
  return foundBy(rulesIn(`rules:\n  rule: ${rule}\n`), example).map(({ span }) => placeOf(span));
}
