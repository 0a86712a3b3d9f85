import type { Rule } from '../../rule';
import accessAccountIncomplete from './access-account-incomplete';
import accessMeansUnstated from './access-means-unstated';
import affiliateDataUnstated from './affiliate-data-unstated';
import commissionerUnstated from './commissioner-unstated';
import complaintProcedureUnstated from './complaint-procedure-unstated';
import consentByUse from './consent-by-use';
import consentTied from './consent-tied';
import consentUnaddressed from './consent-unaddressed';
import deadlineHedged from './deadline-hedged';
import deadlineTooLong from './deadline-too-long';
import deadlineUnstated from './deadline-unstated';
import disposalUnstated from './disposal-unstated';
import extensionUnlimited from './extension-unlimited';
import feeUnlimited from './fee-unlimited';
import newPurposeUnstated from './new-purpose-unstated';
import officerAddressUnstated from './officer-address-unstated';
import officerUnstated from './officer-unstated';
import processingAbroadUnstated from './processing-abroad-unstated';
import processorProtectionUnstated from './processor-protection-unstated';
import purposeTooGeneral from './purpose-too-general';
import purposeUnstated from './purpose-unstated';
import retentionIndefinite from './retention-indefinite';
import retentionPeriodUnstated from './retention-period-unstated';
import rightUnstated from './right-unstated';
import safeguardsIncomplete from './safeguards-incomplete';
import sensitiveConsentImplied from './sensitive-consent-implied';
import withdrawalEffectsUnstated from './withdrawal-effects-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  consentByUse,
  deadlineTooLong,
  deadlineHedged,
  deadlineUnstated,
  extensionUnlimited,
  feeUnlimited,
  commissionerUnstated,
  processorProtectionUnstated,
  processingAbroadUnstated,
  purposeUnstated,
  purposeTooGeneral,
  newPurposeUnstated,
  consentUnaddressed,
  consentTied,
  sensitiveConsentImplied,
  withdrawalEffectsUnstated,
  retentionPeriodUnstated,
  disposalUnstated,
  retentionIndefinite,
  safeguardsIncomplete,
  officerUnstated,
  officerAddressUnstated,
  accessMeansUnstated,
  affiliateDataUnstated,
  rightUnstated,
  accessAccountIncomplete,
  complaintProcedureUnstated,
];

export default rules;
