import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../src/core/diagnostic';
import { fold, parentsOf } from '../../src/lint/fold';
import { lint } from '../../src/lint/lint';
import { packs, rulesOf } from '../../src/lint/packs';
import { laid } from './overlay';
import { today } from './rule-examples';

const folding = suite('lint: one finding for two laws');

const source = { path: 'policy.yaml', text: 'policy: {}\n' };
const parents = new Map([['uk-gdpr/x', 'gdpr/x']]);

function told(
  diagnostics: readonly Diagnostic[],
  parentsIn: ReadonlyMap<string, string> = parents,
): readonly Diagnostic[] {
  return fold(diagnostics, parentsIn).map((one) => one.finding);
}

function finding(code: string, citation: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return { code, severity: 'error', message: 'nothing is said', span: { source, start: 0, end: 6 }, citation, ...more };
}

folding('the same at the same place is one finding, which cites both', () => {
  const found = told([finding('gdpr/x', 'GDPR Article 5'), finding('uk-gdpr/x', 'UK GDPR Article 5')], parents);
  assert.is(found.length, 1);
  assert.is(found[0]?.code, 'gdpr/x');
  assert.is(found[0]?.citation, 'GDPR Article 5; UK GDPR Article 5');
});

folding('the order does not matter, and the same provision is named once', () => {
  const found = told([finding('uk-gdpr/x', 'Good drafting'), finding('gdpr/x', 'Good drafting')], parents);
  assert.equal(
    found.map(({ code, citation }) => [code, citation]),
    [['gdpr/x', 'Good drafting']],
  );
});

folding('another place, another message or no parent: all are kept', () => {
  const elsewhere = finding('uk-gdpr/x', 'B', { span: { source, start: 2, end: 6 } });
  const otherwise = finding('uk-gdpr/x', 'B', { message: 'something else' });
  assert.is(told([finding('gdpr/x', 'A'), elsewhere, otherwise], parents).length, 3);
  assert.is(told([finding('uk-gdpr/x', 'B')], parents).length, 1);
  assert.is(told([finding('gdpr/y', 'A'), finding('uk-gdpr/x', 'B')], parents).length, 2);
});

folding('a purpose without a basis is told once to who is under both laws', () => {
  const { model, printed } = laid('purposes: { orders: { legalBasis: ~ } }');
  const rules = packs.filter(({ id }) => ['gdpr', 'uk-gdpr'].includes(id)).flatMap((pack) => rulesOf(pack));
  const found = told(lint(model, rules, { asOf: today, printed }), parentsOf(rules));
  assert.equal(
    found.map(({ code, citation }) => [code, citation]),
    [['gdpr/legal-basis-missing', 'GDPR Article 13(1)(c); UK GDPR Article 13(1)(c)']],
  );
  const alone = lint(
    model,
    rules.filter(({ pack }) => pack.id === 'uk-gdpr'),
    { asOf: today, printed },
  );
  assert.equal(
    alone.map(({ code }) => code),
    ['uk-gdpr/legal-basis-missing'],
  );
});

folding.run();
