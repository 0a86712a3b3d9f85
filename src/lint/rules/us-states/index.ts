import type { Rule } from '../../rule';
import appealUnstated from './appeal-unstated';
import categoryUnstated from './category-unstated';
import contactUnstated from './contact-unstated';
import dateUnstated from './date-unstated';
import deadlineTooLong from './deadline-too-long';
import meansUnstated from './means-unstated';
import optOutUnstated from './opt-out-unstated';
import profilingOptOutUnstated from './profiling-opt-out-unstated';
import purposeUnstated from './purpose-unstated';
import rightUnstated from './right-unstated';
import saleNoticeMissing from './sale-notice-missing';
import saleOptOutUnstated from './sale-opt-out-unstated';
import sensitiveConsentUnstated from './sensitive-consent-unstated';
import sharedDataUnstated from './shared-data-unstated';
import signalUnstated from './signal-unstated';
import thirdPartyUnstated from './third-party-unstated';
import trainingUnstated from './training-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  categoryUnstated,
  purposeUnstated,
  meansUnstated,
  appealUnstated,
  sharedDataUnstated,
  thirdPartyUnstated,
  contactUnstated,
  rightUnstated,
  optOutUnstated,
  saleOptOutUnstated,
  signalUnstated,
  sensitiveConsentUnstated,
  deadlineTooLong,
  profilingOptOutUnstated,
  trainingUnstated,
  dateUnstated,
  saleNoticeMissing,
];

export default rules;
