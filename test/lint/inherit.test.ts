import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inherit } from '../../src/lint/inherit';
import { packs, rulesOf } from '../../src/lint/packs';
import { codeOf, type Rule } from '../../src/lint/rule';
import { gdpr } from '../../src/lint/rules/gdpr/pack';
import { ukGdpr } from '../../src/lint/rules/uk-gdpr/pack';

const inherited = suite('lint: inherited rules');

const parent: Rule = {
  id: 'basis-missing',
  pack: gdpr,
  title: 'a basis is named',
  severity: 'error',
  citation: 'GDPR Article 13(1)(c) and UK GDPR Article 6',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'text',
  from: '2018-05-25',
  why: 'The GDPR asks for it.',
  fix: 'name it',
  avoid: '',
  prefer: '',
  check: () => [{ message: 'none is named', at: ['purposes'], citation: 'GDPR Article 6(1)' }],
};

inherited('a rule is taken over with the provisions of the heir, and knows its parent', () => {
  const [rule] = inherit([parent], ukGdpr);
  assert.ok(rule);
  assert.is(codeOf(rule), 'uk-gdpr/basis-missing');
  assert.is(rule.parent, 'gdpr/basis-missing');
  assert.is(rule.citation, 'UK GDPR Article 13(1)(c) and UK GDPR Article 6');
  assert.is(rule.url, 'https://www.legislation.gov.uk/eur/2016/679/article/13');
  assert.is(rule.why, 'The UK GDPR asks for it.');
  assert.is(rule.from, undefined, 'it applies since the heir does');
  assert.is(rule.check({} as never)[0]?.citation, 'UK GDPR Article 6(1)');
});

inherited('rules are left out by id, and cited by provisions of their own', () => {
  assert.equal(inherit([parent], ukGdpr, { except: ['basis-missing'] }), []);
  const citations = { 'basis-missing': { citation: 'Some Act section 5' } };
  const [rule] = inherit([parent], ukGdpr, { citations });
  assert.is(rule?.citation, 'Some Act section 5');
  assert.is(rule?.url, undefined, 'the address of the parent says nothing of that act');
  assert.is(rule?.check({} as never)[0]?.citation, 'Some Act section 5');
});

inherited('a rule that came later than the heir keeps its dates', () => {
  const [rule] = inherit([{ ...parent, from: '2026-08-02', adopted: '2024-07-12', until: '2030-01-01' }], ukGdpr);
  assert.equal([rule?.from, rule?.adopted, rule?.until], ['2026-08-02', '2024-07-12', '2030-01-01']);
});

inherited('no rule of the United Kingdom cites the law of the Union as its own', () => {
  const heirs = rulesOf(ukGdpr).filter(({ parent: code }) => code !== undefined);
  assert.ok(heirs.length > 20);
  const codes = new Set(packs.flatMap((pack) => rulesOf(pack)).map(codeOf));
  for (const rule of heirs) {
    assert.not.match(rule.citation, /(?<!UK )\bGDPR\b|\bDirective 2002|\bCJEU\b|Implementing Decision/, codeOf(rule));
    assert.not.match(rule.url ?? '', /eur-lex/, codeOf(rule));
    assert.ok(codes.has(rule.parent ?? ''), `${rule.parent} is a rule`);
  }
});

inherited.run();
