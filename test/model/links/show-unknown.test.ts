import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { findings, told } from '../linking';

const showUnknown = suite('showUnknown');

showUnknown('tells keys and facts that are not there, with the nearest', () => {
  assert.equal(
    told(`
sections:
  - {id: a, heading: A, show: [rihgts, rights.acess, {show: purpose.service, as: bullets}]}
`),
    [
      '2:32 error core/show-unknown: nothing is called `rihgts`',
      '  help: did you mean `rights`?',
      '2:40 error core/show-unknown: no right is called `acess`',
      '  help: did you mean `rights.access`?',
      '2:61 error core/show-unknown: nothing is called `purpose.service`',
      '  help: did you mean `purposes.service`?',
    ],
  );
});

showUnknown('tells parts that a fact does not have, and ids under only', () => {
  assert.equal(
    told(`
sections:
  - {id: a, heading: A, show: [rights.access.fee, rights.access.how.via, {show: purposes, only: [servce]}, sections]}
`),
    [
      '2:32 error core/show-unknown: `rights.access` says nothing under `fee`',
      '  help: it has `kind` and `how`',
      '2:51 error core/show-unknown: only a whole field of a fact can be shown, not `rights.access.how.via`',
      '  help: show `rights.access.how`',
      '2:98 error core/show-unknown: `purposes` has nothing that is called `servce`',
      '  help: did you mean `service`?',
      '2:108 error core/show-unknown: `sections` is no fact that a section can show',
      '  help: show a fact or a key of facts',
    ],
  );
});

showUnknown('tells hidden facts and inferred fields, which are not printed', () => {
  assert.equal(
    told(`
purposes:
  service: {label: provide our services, legalBasis: [{basis: contract}], inferred: [legalBasis]}
  safety: {label: keep our services safe, hidden: true}
sections:
  - {id: a, heading: A, show: [purposes.safety, purposes.service.legalBasis, {show: purposes, only: [safety]}]}
`),
    [
      '5:32 error core/show-unknown: `purposes.safety` is hidden, and no section can show it',
      '  help: remove `hidden` from the fact, or remove it from the section',
      '5:49 error core/show-unknown: `legalBasis` of `purposes.service` is inferred, and no section can show it',
      '  help: what is inferred is not printed: remove it from `inferred` if the policy is to say it',
      '5:102 error core/show-unknown: `purposes.safety` is hidden, and no section can show it',
      '  help: remove `hidden` from the fact, or remove it from the section',
    ],
  );
});

showUnknown('lets keys, facts and parts that are there be shown', () => {
  assert.equal(
    findings(`
policy: {title: Privacy Policy, version: "2", laws: {gdpr: {reference: gdpr, claim: complies}}}
references:
  gdpr: {kind: law, title: General Data Protection Regulation}
outline:
  opening: [controllers, policy.version]
sections:
  - {id: a, heading: A, show: [rights, rights.access.how, policy.laws, policy.laws.gdpr, policy.laws.gdpr.claim]}
`),
    [],
  );
});

showUnknown.run();
