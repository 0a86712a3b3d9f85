import type { Rule } from '../../rule';
import audienceContradicted from './audience-contradicted';
import audioDeletionUnstated from './audio-deletion-unstated';
import directedUnstated from './directed-unstated';
import internalOperationsUnstated from './internal-operations-unstated';
import operatorIncomplete from './operator-incomplete';
import parentRightsUnstated from './parent-rights-unstated';
import parentalConsentUnstated from './parental-consent-unstated';
import practicesUnstated from './practices-unstated';
import retentionEndless from './retention-endless';
import retentionUnstated from './retention-unstated';
import thirdPartyUnstated from './third-party-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  directedUnstated,
  audienceContradicted,
  operatorIncomplete,
  practicesUnstated,
  thirdPartyUnstated,
  retentionUnstated,
  internalOperationsUnstated,
  audioDeletionUnstated,
  parentRightsUnstated,
  parentalConsentUnstated,
  retentionEndless,
];

export default rules;
