import type { Rule } from '../../rule';
import accessUnstated from './access-unstated';
import choiceForCookiesAlone from './choice-for-cookies-alone';
import consentBySilence from './consent-by-silence';
import cookiesUnmentioned from './cookies-unmentioned';
import emailTrackingConsentMissing from './email-tracking-consent-missing';
import lifetimeUnstated from './lifetime-unstated';
import marketingConsentByJoining from './marketing-consent-by-joining';
import marketingOptOutUnstated from './marketing-opt-out-unstated';
import marketingPermissionUnstated from './marketing-permission-unstated';
import softOptInTooWide from './soft-opt-in-too-wide';
import technologyConsentMissing from './technology-consent-missing';
import technologyPurposeUnstated from './technology-purpose-unstated';
import technologyUndeclared from './technology-undeclared';
import technologyWronglyEssential from './technology-wrongly-essential';
import withdrawalUnstated from './withdrawal-unstated';

/** The rules of the pack, in the order of the law. */
const rules: readonly Rule[] = [
  technologyPurposeUnstated,
  lifetimeUnstated,
  accessUnstated,
  technologyConsentMissing,
  consentBySilence,
  withdrawalUnstated,
  technologyWronglyEssential,
  technologyUndeclared,
  choiceForCookiesAlone,
  emailTrackingConsentMissing,
  cookiesUnmentioned,
  marketingPermissionUnstated,
  marketingConsentByJoining,
  softOptInTooWide,
  marketingOptOutUnstated,
];

export default rules;
