import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../../../src/lint/lint';
import termDrift from '../../../../src/lint/rules/core/term-drift';
import { laid } from '../../overlay';
import { today } from '../../rule-examples';
import { foundBy } from '../found-by';

const drift = suite('rules: core/term-drift');

const other = (text: string) =>
  foundBy('core', `statements: { other: { kind: fact, by: us, about: collection, text: ${JSON.stringify(text)} } }`);

drift('what a text quotes is not its own word', () => {
  assert.ok(other('We keep personally identifiable information.').includes('info term-drift'));
  assert.not(other('A law speaks of “personally identifiable information”.').includes('info term-drift'));
});

drift('quotes that are never closed cost no more than other characters', () => {
  const { model } = laid('outline: {}');
  const printed = [{ facts: [], text: '“ '.repeat(200_000) }];
  const start = performance.now();
  lint(model, [termDrift], { asOf: today, printed });
  const spent = performance.now() - start;
  assert.ok(spent < 5000, `${spent} ms`);
});

drift.run();
