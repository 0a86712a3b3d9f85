import type { Rule } from '../../rule';
import anonymityUnstated from './anonymity-unstated';
import automatedDecisionIncomplete from './automated-decision-incomplete';
import categoryUnstated from './category-unstated';
import collectionNoticeIncomplete from './collection-notice-incomplete';
import commissionerUnstated from './commissioner-unstated';
import complaintProcessUnstated from './complaint-process-unstated';
import countryUnstated from './country-unstated';
import dateUnstated from './date-unstated';
import holdingUnstated from './holding-unstated';
import marketingOptOutUnstated from './marketing-opt-out-unstated';
import overseasUnstated from './overseas-unstated';
import purposeUnstated from './purpose-unstated';
import rightUnstated from './right-unstated';
import sourceUnstated from './source-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  dateUnstated,
  categoryUnstated,
  sourceUnstated,
  holdingUnstated,
  purposeUnstated,
  rightUnstated,
  complaintProcessUnstated,
  overseasUnstated,
  countryUnstated,
  automatedDecisionIncomplete,
  anonymityUnstated,
  collectionNoticeIncomplete,
  marketingOptOutUnstated,
  commissionerUnstated,
];

export default rules;
