import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const consentUnwithdrawable = suite('consentUnwithdrawable');

const relying = `
purposes:
  service: {label: provide our services, legalBasis: [{basis: contract}]}
  news: {label: send news, legalBasis: [{basis: contract}, {basis: consent}]}
consent:
  newsletter: {kind: express, acts: [ticking the box]}
`.trimStart();

consentUnwithdrawable('tells purposes and statements that rely on consent for ever', () => {
  assert.equal(told(relying), [
    '3:68 warning core/consent-unwithdrawable: `purposes.news` relies on consent, and nothing says how to withdraw it',
    '  help: write a right of the kind `withdraw-consent`, or a choice that stops `purposes.news`',
    '5:22 warning core/consent-unwithdrawable: `consent.newsletter` relies on consent, and nothing says how to withdraw it',
    '  help: write a right of the kind `withdraw-consent`, or a choice that stops `consent.newsletter`',
  ]);
});

consentUnwithdrawable('tells transfers that rest on consent', () => {
  const transfer = '\ntransfers:\n  abroad: {data: [account], to: [US], mechanism: [scc, explicit-consent]}\n';
  assert.equal(findings(transfer), [
    '2:56 warning core/consent-unwithdrawable: `transfers.abroad` relies on consent, and nothing says how to withdraw it',
  ]);
  assert.equal(findings(`${transfer}choices:\n  stop: {kind: refuse, stops: [transfers.abroad]}\n`), []);
  assert.equal(findings(transfer.replace(', explicit-consent', '')), []);
});

consentUnwithdrawable(
  'does not take a right that is denied, or a choice that stops something else, for a way out',
  () => {
    assert.equal(
      findings(`${relying}
rights:
  withdrawal: {kind: withdraw-consent, modality: never}
choices:
  stop: {kind: refuse, stops: [collection.signup]}
`).length,
      2,
    );
  },
);

consentUnwithdrawable('lets consent be that a right withdraws', () => {
  const rights = ['{kind: withdraw-consent}', '{kind: access, also: [withdraw-consent]}'];
  for (const right of rights) assert.equal(findings(`${relying}rights:\n  any: ${right}\n`), []);
  assert.equal(findings(relying.replace('express', 'express, withdraw: access')), []);
});

consentUnwithdrawable('lets consent be that choices stop, or that ends by itself', () => {
  assert.equal(
    findings(`${relying}choices:\n  stop: {kind: unsubscribe, stops: [purposes.news, consent.newsletter]}\n`),
    [],
  );
  assert.equal(
    findings(`
purposes:
  service: {label: provide our services}
  news: {label: send news, legalBasis: [{basis: consent}], optOut: [stop]}
  offers: {label: send offers, marketing: true, legalBasis: [{basis: consent}]}
choices:
  stop: {kind: unsubscribe, stops: [purposes.news]}
rights:
  marketing: {kind: opt-out-marketing}
consent:
  newsletter: {kind: express, purposes: [news]}
  ongoing: {kind: implied, until: you tell us otherwise}
  none: {kind: notice}
`),
    [],
  );
});

consentUnwithdrawable.run();
