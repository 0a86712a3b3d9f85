import { inherit } from '../../inherit';
import type { Rule } from '../../rule';
import eprivacyRules from '../eprivacy';
import gdprRules from '../gdpr';
import automatedDecisionSafeguardsMissing from './automated-decision-safeguards-missing';
import bridgeWithoutExtension from './bridge-without-extension';
import clausesWithoutAddendum from './clauses-without-addendum';
import commissionUnnamed from './commission-unnamed';
import complaintTimeUnstated from './complaint-time-unstated';
import complaintToControllerUnstated from './complaint-to-controller-unstated';
import deviceConsentMissing from './device-consent-missing';
import { ukGdpr } from './pack';
import recognisedInterestConditionUnnamed from './recognised-interest-condition-unnamed';
import regulatorRenamed from './regulator-renamed';
import representativeMissing from './representative-missing';
import statisticsObjectionUnstated from './statistics-objection-unstated';
import transferMechanismMissing from './transfer-mechanism-missing';

/** What the United Kingdom has not taken over, or has rules of its own for. */
const replaced = [
  // Representatives
  'representative-missing',
  'representative-elsewhere',
  // Transfers
  'transfer-undeclared',
  'safeguard-unstated',
  'destination-unnamed',
  'adequacy-missing',
  'framework-alone',
  'copy-unstated',
  'clauses-undated',
  'transfer-consent-implied',
  'derogation-routine',
  // The authority
  'complaint-right-unstated',
  'authority-unnamed',
  'authority-elsewhere',
  // Automated decisions
  'automated-decisions-unstated',
  'automated-decision-unexplained',
  'automated-decision-unreviewed',
];

/** What it has taken over and changed, by id. */
const changed = {
  'child-version-missing': {
    citation: 'UK GDPR Article 12(1); Age appropriate design code, standard 4',
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/childrens-information/',
  },
  'child-consent-unstated': {
    citation: 'UK GDPR Article 8(1) and (2)',
    url: 'https://www.legislation.gov.uk/eur/2016/679/article/8',
    why: 'Below 13 the consent of a child alone is void.',
  },
};

const regulations = 'Privacy and Electronic Communications (EC Directive) Regulations 2003';
const url = 'https://www.legislation.gov.uk/uksi/2003/2426/contents';

/**
 * What the regulations on electronic communications ask as the directive does, by id. That consent is an act is asked
 * by the rules on consent.
 */
const citations = {
  'technology-purpose-unstated': { citation: `${regulations}, regulation 6 and Schedule A1`, url },
  'technology-consent-missing': { citation: `${regulations}, regulation 6`, url },
  'marketing-permission-unstated': { citation: `${regulations}, regulation 22`, url },
  'marketing-opt-out-unstated': {
    citation: `${regulations}, regulations 22 and 23; UK GDPR Article 21(2) to (4)`,
    url,
  },
};

/** The day before statistics and the looks of a page were exempted from consent. */
const lastDayOfConsentForAll = '2026-02-04';

const shared = inherit(
  eprivacyRules.filter(({ id }) => Object.hasOwn(citations, id)),
  ukGdpr,
  { citations },
).map((rule) => (rule.id === 'technology-consent-missing' ? { ...rule, until: lastDayOfConsentForAll } : rule));

/** The rules of the pack: what is inherited from the GDPR, what is its own, and what the regulations ask. */
const rules: readonly Rule[] = [
  ...inherit(gdprRules, ukGdpr, { except: replaced, citations: changed }),
  representativeMissing,
  automatedDecisionSafeguardsMissing,
  recognisedInterestConditionUnnamed,
  complaintToControllerUnstated,
  complaintTimeUnstated,
  commissionUnnamed,
  regulatorRenamed,
  transferMechanismMissing,
  clausesWithoutAddendum,
  bridgeWithoutExtension,
  deviceConsentMissing,
  statisticsObjectionUnstated,
  ...shared,
];

export default rules;
