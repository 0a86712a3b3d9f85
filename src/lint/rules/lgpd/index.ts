import type { Rule } from '../../rule';
import agentDutiesUnstated from './agent-duties-unstated';
import authorityUnstated from './authority-unstated';
import automatedDecisionReviewUnstated from './automated-decision-review-unstated';
import childConsentUnstated from './child-consent-unstated';
import controllerUnstated from './controller-unstated';
import deadlineTooLong from './deadline-too-long';
import durationUnstated from './duration-unstated';
import legalBasisUnrecorded from './legal-basis-unrecorded';
import officerUnstated from './officer-unstated';
import portugueseUnavailable from './portuguese-unavailable';
import purposeTooGeneral from './purpose-too-general';
import purposeUnstated from './purpose-unstated';
import rightUnstated from './right-unstated';
import rightsArticleUnmentioned from './rights-article-unmentioned';
import sharingPurposeUnstated from './sharing-purpose-unstated';
import transferGroundUnstated from './transfer-ground-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  legalBasisUnrecorded,
  purposeUnstated,
  purposeTooGeneral,
  durationUnstated,
  controllerUnstated,
  sharingPurposeUnstated,
  agentDutiesUnstated,
  rightsArticleUnmentioned,
  childConsentUnstated,
  rightUnstated,
  authorityUnstated,
  deadlineTooLong,
  automatedDecisionReviewUnstated,
  transferGroundUnstated,
  officerUnstated,
  portugueseUnavailable,
];

export default rules;
