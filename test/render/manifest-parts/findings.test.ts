import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Diagnostic } from '../../../src/core/diagnostic';
import { checkedPart } from '../../../src/render/manifest-parts/findings';

const findings = suite('manifest: findings');

const source = { path: 'acme/policy.yaml', text: 'policy: {}\n' };
const basis: Diagnostic = {
  code: 'gdpr/legal-basis-missing',
  severity: 'error',
  message: '`purposes.orders` names no legal basis',
  span: { source, start: 0, end: 6 },
  help: 'name the basis',
  fact: 'purposes.orders',
  citation: 'GDPR Article 13(1)(c)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
};

findings('have their code, weight, fact and provision, and no place, which the source map has', () => {
  const { findings: told } = checkedPart({ asOf: '2026-01-31', packs: [], findings: [basis], waived: [] });
  assert.equal(told, [
    {
      code: 'gdpr/legal-basis-missing',
      severity: 'error',
      message: '`purposes.orders` names no legal basis',
      fact: 'purposes.orders',
      citation: 'GDPR Article 13(1)(c)',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
  ]);
});

findings('that are accepted have the reason, and the day until which they are', () => {
  const accepted = { diagnostic: basis, reason: 'counsel looked at it', by: 'waiver', span: basis.span } as const;
  const part = checkedPart({
    asOf: '2026-01-31',
    packs: [{ id: 'gdpr', title: 'General Data Protection Regulation', why: ['it was asked for'] }],
    findings: [],
    waived: [accepted, { ...accepted, expires: '2027-01-31' }],
  });
  assert.equal(
    part.waived.map(({ reason, expires }) => [reason, expires]),
    [
      ['counsel looked at it', undefined],
      ['counsel looked at it', '2027-01-31'],
    ],
  );
  assert.equal(part.checked, {
    asOf: '2026-01-31',
    packs: [{ id: 'gdpr', title: 'General Data Protection Regulation', why: ['it was asked for'] }],
  });
});

findings.run();
