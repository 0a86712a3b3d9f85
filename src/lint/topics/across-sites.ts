import { asData } from '../../model/facts';
import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { collected, wordsIn } from './data';
import { isTargetedAdvertising } from './purposes';
import { isCrossContext } from './sale';

/** True where the policy shows that people are followed over time and across the websites of others. */
export function followsAcrossSites(policy: Reading): boolean {
  return (
    policy.stated('collection').some(({ data }) => texts(asData(data.source).from).includes('cross-site-tracking')) ||
    collected(policy).some((category) => wordsIn(category).includes('browsing-history')) ||
    policy.stated('disclosures').some((one) => isCrossContext(policy, one)) ||
    policy
      .stated('technologies')
      .some(
        (one) => one.data.party === 'third' && policy.refer(one, 'purposes', 'purposes').some(isTargetedAdvertising),
      )
  );
}

/** True where the policy says whether others set cookies and their kin, or whether anybody is followed across websites. */
export function speaksOfOtherTrackers(policy: Reading): boolean {
  const technologies = [...policy.stated('technologies'), ...policy.denied('technologies')];
  const collections = [...policy.stated('collection'), ...policy.denied('collection')];
  return (
    technologies.some(({ data }) => data.party === 'third' || data.company !== undefined) ||
    collections.some(({ data }) => texts(asData(data.source).from).includes('cross-site-tracking'))
  );
}
