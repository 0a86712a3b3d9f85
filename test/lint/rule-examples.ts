import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { positionOf } from '../../src/core/source';
import { lint } from '../../src/lint/lint';
import { packs, rulesOf } from '../../src/lint/packs';
import { codeOf, type Rule } from '../../src/lint/rule';
import { exampleFile, laid, markedLines, told } from './overlay';

/** The day as of which the examples are judged, or the first day of a rule that applies only later. */
export const today = '2026-11-23';

/** The tests of a pack: each rule finds one thing in its Avoid, at the marked line, and no rule anything in its Prefer. */
export function testExamples(id: string): void {
  const examples = suite(`rules: ${id}`);
  const pack = packs.find((one) => one.id === id);
  assert.ok(pack, `${id} is a pack`);
  const rules = rulesOf(pack);
  const every = packs.flatMap((one) => rulesOf(one));

  examples('there are rules, and each is called by its own name', () => {
    assert.ok(rules.length > 0);
    assert.is(new Set(rules.map(codeOf)).size, rules.length);
  });
  for (const rule of rules) {
    const code = codeOf(rule);
    examples(`${code}: Avoid`, () => {
      const { model, printed } = laid(rule.avoid, rule.isWhole);
      const found = lint(model, [rule], { asOf: asOfFor(rule), printed });
      assert.is(found.length, 1, `one finding is expected: ${found.map(told).join('; ')}`);
      const [finding] = found;
      assert.is(finding?.code, code);
      const marked = markedLines(rule.avoid);
      const span = finding?.span;
      const line = span && span.source.path === exampleFile ? [positionOf(span.source, span.start).line] : [];
      assert.equal(line, marked, `at the marked line: ${found.map(told).join('; ')}`);
    });
    examples(`${code}: Prefer`, () => {
      const { model, printed } = laid(rule.prefer, rule.isWhole);
      assert.equal(lint(model, rule.isWhole ? rules : every, { asOf: asOfFor(rule), printed }).map(told), []);
    });
  }
  examples.run();
}

function asOfFor({ from, until }: Rule): string {
  if (until !== undefined && until < today) return until;
  return from !== undefined && from > today ? from : today;
}
