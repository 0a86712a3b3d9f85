import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { hasParentalConsent, isForChildren, isPersistentIdentifier, ofChildren } from '../../topics/children';
import { categoriesOf } from '../../topics/data';
import { pageSays } from '../../topics/page';
import { statementsAbout } from '../../topics/statements';
import { coppa } from './pack';

/** It is said for which internal operations identifiers of devices are collected without consent. */
const rule: Rule = {
  id: 'internal-operations-unstated',
  pack: coppa,
  title:
    'it is said for which internal operations an identifier is collected without consent, and how it is kept to them',
  severity: 'error',
  citation: '16 CFR 312.4(d)(3) and 312.5(c)(7)',
  url: 'https://www.ecfr.gov/current/title-16/chapter-I/subchapter-C/part-312/section-312.4',
  certainty: 'text',
  from: '2026-04-22',
  adopted: '2025-04-22',
  why: 'An identifier may be collected from a child without consent for running the service alone. The notice has to name these operations and what keeps the identifier to them.',
  fix: 'add `statements.x` with `about: internal-operations` that names the operations and what keeps the identifier from being used to reach a child, to build a profile or to advertise',
  avoid: `
collection:
  juniorDevice: # !
    automatic: true
statements:
  juniorIdentifier: ~`,
  prefer: `
statements:
  juniorIdentifier:
    kind: commitment
    about: internal-operations
    text: >-
      We use the identifier of a device in Fjellstride Junior to find faults and to stop abuse. It stays apart from all other
      data and is never used to reach a child, to build a profile or to advertise.`,
  check: (policy) => {
    if (!isForChildren(policy) || isTold(policy)) return [];
    return ofChildren(policy, 'collection')
      .filter((flow) =>
        categoriesOf(policy, flow).some((kind) => isPersistentIdentifier(kind) && !hasParentalConsent(policy, kind)),
      )
      .map((flow) => ({
        message: `${quoted(flow.address)} takes an identifier from children without consent, and nothing says for which internal operations`,
        ...placed(flow),
      }));
  },
};

function isTold(policy: Reading): boolean {
  return statementsAbout(policy, 'internal-operations').length > 0 || pageSays(policy, /\binternal operations\b/i);
}

export default rule;
