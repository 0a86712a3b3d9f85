import type { Rule } from '../../rule';
import amendmentNoticeUnstated from './amendment-notice-unstated';
import automatedDecisionReviewUnstated from './automated-decision-review-unstated';
import childConsentUnstated from './child-consent-unstated';
import commissionUnstated from './commission-unstated';
import consentByUse from './consent-by-use';
import deadlineTooLong from './deadline-too-long';
import frenchUnavailable from './french-unavailable';
import meansUnstated from './means-unstated';
import officerUnstated from './officer-unstated';
import outsideQuebecUnstated from './outside-quebec-unstated';
import portabilityUnstated from './portability-unstated';
import practicesUnpublished from './practices-unpublished';
import profilingUnactivated from './profiling-unactivated';
import purposeUnstated from './purpose-unstated';
import recipientUnstated from './recipient-unstated';
import requestAnswersUnstated from './request-answers-unstated';
import rightUnstated from './right-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  officerUnstated,
  practicesUnpublished,
  childConsentUnstated,
  purposeUnstated,
  meansUnstated,
  rightUnstated,
  portabilityUnstated,
  recipientUnstated,
  outsideQuebecUnstated,
  requestAnswersUnstated,
  profilingUnactivated,
  amendmentNoticeUnstated,
  automatedDecisionReviewUnstated,
  consentByUse,
  deadlineTooLong,
  commissionUnstated,
  frenchUnavailable,
];

export default rules;
