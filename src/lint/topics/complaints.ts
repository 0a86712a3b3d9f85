import { texts } from '../../model/shown';
import type { Reading } from '../reading';
import { statementsAbout } from './statements';

/** True where the page says how to complain to the organisation. */
export function hasComplaints(policy: Reading): boolean {
  const rights = policy.stated('rights').flatMap(({ data }) => [data.kind, ...texts(data.also)]);
  if (rights.includes('complaint') || statementsAbout(policy, 'complaints').length > 0) return true;
  return policy
    .stated('contacts')
    .some(({ data }) => data.role === 'complaints' || texts(data.topics).some((topic) => /complain/i.test(topic)));
}

/** True where a contact takes concerns, though nothing is said of complaints. */
export function hearsConcerns(policy: Reading): boolean {
  const topics = policy.stated('contacts').flatMap(({ data }) => texts(data.topics));
  return topics.some((topic) => /concern|disput|problem|issue/i.test(topic));
}
