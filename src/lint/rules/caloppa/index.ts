import type { Rule } from '../../rule';
import changeNoticeUnstated from './change-notice-unstated';
import doNotTrackOwnSiteUnstated from './do-not-track-own-site-unstated';
import doNotTrackUnstated from './do-not-track-unstated';
import effectiveDateMissing from './effective-date-missing';
import recipientsUnstated from './recipients-unstated';
import reviewProcessUnstated from './review-process-unstated';
import thirdPartyTrackingUnstated from './third-party-tracking-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  recipientsUnstated,
  reviewProcessUnstated,
  changeNoticeUnstated,
  effectiveDateMissing,
  doNotTrackUnstated,
  doNotTrackOwnSiteUnstated,
  thirdPartyTrackingUnstated,
];

export default rules;
