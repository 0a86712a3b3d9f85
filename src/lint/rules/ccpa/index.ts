import type { Rule } from '../../rule';
import agentUnstated from './agent-unstated';
import automatedDecisionRightsUnstated from './automated-decision-rights-unstated';
import categoryTermsMissing from './category-terms-missing';
import contactMissing from './contact-missing';
import deadlineTooLong from './deadline-too-long';
import directMarketingNoticeMissing from './direct-marketing-notice-missing';
import disclosurePurposeUnstated from './disclosure-purpose-unstated';
import disclosureRecipientsUnstated from './disclosure-recipients-unstated';
import disclosureUnstated from './disclosure-unstated';
import incentiveTermsMissing from './incentive-terms-missing';
import itemUnmapped from './item-unmapped';
import limitLinkMissing from './limit-link-missing';
import lookBackMissing from './look-back-missing';
import minorsOptInUnstated from './minors-opt-in-unstated';
import minorsSaleUnstated from './minors-sale-unstated';
import optOutDeadlineTooLong from './opt-out-deadline-too-long';
import optOutLinkMissing from './opt-out-link-missing';
import optOutSignalUnstated from './opt-out-signal-unstated';
import purposeUnstated from './purpose-unstated';
import recipientDataUnstated from './recipient-data-unstated';
import requestFormUnlinked from './request-form-unlinked';
import requestMethodsFew from './request-methods-few';
import retentionUnstated from './retention-unstated';
import rightUnstated from './right-unstated';
import saleDenialContradicted from './sale-denial-contradicted';
import salePartlyDenied from './sale-partly-denied';
import salePurposeUnstated from './sale-purpose-unstated';
import saleRecipientsUnstated from './sale-recipients-unstated';
import saleUnstated from './sale-unstated';
import sensitiveUseUnstated from './sensitive-use-unstated';
import sourceUnstated from './source-unstated';
import updateDateMissing from './update-date-missing';
import updateOverdue from './update-overdue';
import verificationUnstated from './verification-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  purposeUnstated,
  salePartlyDenied,
  retentionUnstated,
  incentiveTermsMissing,
  requestMethodsFew,
  deadlineTooLong,
  updateOverdue,
  sourceUnstated,
  saleUnstated,
  lookBackMissing,
  disclosureUnstated,
  itemUnmapped,
  categoryTermsMissing,
  optOutLinkMissing,
  limitLinkMissing,
  saleDenialContradicted,
  saleRecipientsUnstated,
  salePurposeUnstated,
  minorsSaleUnstated,
  disclosureRecipientsUnstated,
  recipientDataUnstated,
  disclosurePurposeUnstated,
  sensitiveUseUnstated,
  rightUnstated,
  automatedDecisionRightsUnstated,
  requestFormUnlinked,
  verificationUnstated,
  optOutSignalUnstated,
  agentUnstated,
  minorsOptInUnstated,
  contactMissing,
  updateDateMissing,
  optOutDeadlineTooLong,
  directMarketingNoticeMissing,
];

export default rules;
