import type { Rule } from '../../rule';
import consentByDefault from './consent-by-default';
import consentUnstated from './consent-unstated';
import consentWithdrawalUnstated from './consent-withdrawal-unstated';
import impliedConsentUnlimited from './implied-consent-unlimited';
import senderAddressUnstated from './sender-address-unstated';
import unsubscribeTimeUnstated from './unsubscribe-time-unstated';
import unsubscribeTooSlow from './unsubscribe-too-slow';
import unsubscribeUnstated from './unsubscribe-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  consentUnstated,
  consentByDefault,
  senderAddressUnstated,
  unsubscribeUnstated,
  unsubscribeTooSlow,
  unsubscribeTimeUnstated,
  consentWithdrawalUnstated,
  impliedConsentUnlimited,
];

export default rules;
