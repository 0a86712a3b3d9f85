import type { Rule } from '../../rule';
import acceptanceRequired from './acceptance-required';
import adequacyMissing from './adequacy-missing';
import arrangementUnstated from './arrangement-unstated';
import clausesUndated from './clauses-undated';
import consentImplied from './consent-implied';
import contactMissing from './contact-missing';
import controllerUnnamed from './controller-unnamed';
import copyUnstated from './copy-unstated';
import derogationRoutine from './derogation-routine';
import destinationUnnamed from './destination-unnamed';
import dpoContactShared from './dpo-contact-shared';
import dpoMissing from './dpo-missing';
import dpoUnreachable from './dpo-unreachable';
import frameworkAlone from './framework-alone';
import interestOfAuthority from './interest-of-authority';
import interestUnstated from './interest-unstated';
import lawUnnamed from './law-unnamed';
import legalBasisMissing from './legal-basis-missing';
import legalBasisUnknown from './legal-basis-unknown';
import offencesLawUnnamed from './offences-law-unnamed';
import postalAddressMissing from './postal-address-missing';
import purposeUnstated from './purpose-unstated';
import recipientVague from './recipient-vague';
import recipientsUnstated from './recipients-unstated';
import representativeElsewhere from './representative-elsewhere';
import representativeMissing from './representative-missing';
import roleUnstated from './role-unstated';
import safeguardUnstated from './safeguard-unstated';
import specialConditionMissing from './special-condition-missing';
import transferConsentImplied from './transfer-consent-implied';
import transferUndeclared from './transfer-undeclared';
import vendorUndeclared from './vendor-undeclared';
import withdrawalUnstated from './withdrawal-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  controllerUnnamed,
  contactMissing,
  postalAddressMissing,
  representativeMissing,
  representativeElsewhere,
  dpoUnreachable,
  dpoContactShared,
  dpoMissing,
  arrangementUnstated,
  roleUnstated,
  purposeUnstated,
  legalBasisMissing,
  legalBasisUnknown,
  interestUnstated,
  interestOfAuthority,
  lawUnnamed,
  consentImplied,
  acceptanceRequired,
  withdrawalUnstated,
  specialConditionMissing,
  offencesLawUnnamed,
  recipientsUnstated,
  recipientVague,
  vendorUndeclared,
  transferUndeclared,
  safeguardUnstated,
  destinationUnnamed,
  adequacyMissing,
  frameworkAlone,
  copyUnstated,
  clausesUndated,
  transferConsentImplied,
  derogationRoutine,
  // Retention and rights
];

export default rules;
