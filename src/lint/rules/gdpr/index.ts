import type { Rule } from '../../rule';
import acceptanceRequired from './acceptance-required';
import adequacyMissing from './adequacy-missing';
import arrangementUnstated from './arrangement-unstated';
import authorityElsewhere from './authority-elsewhere';
import authorityUnnamed from './authority-unnamed';
import automatedDecisionUnexplained from './automated-decision-unexplained';
import automatedDecisionUnreviewed from './automated-decision-unreviewed';
import automatedDecisionsUnstated from './automated-decisions-unstated';
import categoryOpenEnded from './category-open-ended';
import changesUnnotified from './changes-unnotified';
import childConsentUnstated from './child-consent-unstated';
import childVersionMissing from './child-version-missing';
import clausesUndated from './clauses-undated';
import complaintRightUnstated from './complaint-right-unstated';
import consentImplied from './consent-implied';
import contactMissing from './contact-missing';
import controllerUnnamed from './controller-unnamed';
import copyUnstated from './copy-unstated';
import deadlineTooLong from './deadline-too-long';
import deadlineUnstated from './deadline-unstated';
import derogationRoutine from './derogation-routine';
import destinationUnnamed from './destination-unnamed';
import dpoContactShared from './dpo-contact-shared';
import dpoMissing from './dpo-missing';
import dpoUnreachable from './dpo-unreachable';
import exerciseUnexplained from './exercise-unexplained';
import feeReserved from './fee-reserved';
import frameworkAlone from './framework-alone';
import interestOfAuthority from './interest-of-authority';
import interestUnstated from './interest-unstated';
import lawUnnamed from './law-unnamed';
import legalBasisMissing from './legal-basis-missing';
import legalBasisUnknown from './legal-basis-unknown';
import marketingObjectionUnstated from './marketing-objection-unstated';
import objectionBuried from './objection-buried';
import obtainedDataUnspecified from './obtained-data-unspecified';
import offencesLawUnnamed from './offences-law-unnamed';
import postalAddressMissing from './postal-address-missing';
import processorLiabilityDisclaimed from './processor-liability-disclaimed';
import processorOwnPurposes from './processor-own-purposes';
import provisionUnstated from './provision-unstated';
import purposeOpenEnded from './purpose-open-ended';
import purposeUnstated from './purpose-unstated';
import recipientVague from './recipient-vague';
import recipientsUnstated from './recipients-unstated';
import representativeElsewhere from './representative-elsewhere';
import representativeMissing from './representative-missing';
import retentionIncomplete from './retention-incomplete';
import retentionUnspecific from './retention-unspecific';
import retentionUnstated from './retention-unstated';
import rightUnstated from './right-unstated';
import roleUnstated from './role-unstated';
import safeguardUnstated from './safeguard-unstated';
import securityUndescribed from './security-undescribed';
import sourceUnstated from './source-unstated';
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
  retentionUnstated,
  retentionUnspecific,
  retentionIncomplete,
  rightUnstated,
  objectionBuried,
  marketingObjectionUnstated,
  complaintRightUnstated,
  authorityUnnamed,
  authorityElsewhere,
  provisionUnstated,
  automatedDecisionUnexplained,
  automatedDecisionUnreviewed,
  automatedDecisionsUnstated,
  purposeOpenEnded,
  categoryOpenEnded,
  sourceUnstated,
  obtainedDataUnspecified,
  childVersionMissing,
  childConsentUnstated,
  exerciseUnexplained,
  deadlineTooLong,
  deadlineUnstated,
  feeReserved,
  changesUnnotified,
  processorLiabilityDisclaimed,
  processorOwnPurposes,
  securityUndescribed,
];

export default rules;
