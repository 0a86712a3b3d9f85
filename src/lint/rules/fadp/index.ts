import type { Rule } from '../../rule';
import accessUnstated from './access-unstated';
import automatedDecisionReviewMissing from './automated-decision-review-missing';
import categoryUnspecified from './category-unspecified';
import contactMissing from './contact-missing';
import deadlineTooLong from './deadline-too-long';
import destinationUnnamed from './destination-unnamed';
import guaranteeUnstated from './guarantee-unstated';
import purposeUnstated from './purpose-unstated';
import recipientsUnstated from './recipients-unstated';
import representativeMissing from './representative-missing';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  contactMissing,
  purposeUnstated,
  recipientsUnstated,
  categoryUnspecified,
  destinationUnnamed,
  guaranteeUnstated,
  automatedDecisionReviewMissing,
  representativeMissing,
  accessUnstated,
  deadlineTooLong,
];

export default rules;
