import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { noLongerThan } from '../../questions/deadlines';
import { all } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { saleOrSharing } from '../../topics/sale';
import { ccpa, regulation } from './pack';

const kinds = ['opt-out-sale', 'limit-sensitive-use'];

/** An opt-out is carried out within 15 business days. */
const rule: Rule = {
  id: 'opt-out-deadline-too-long',
  pack: ccpa,
  title: 'an opt-out of sale or sharing takes effect within 15 business days',
  severity: 'warning',
  citation: '11 CCR § 7026(f) and § 7027(g)',
  url: regulation('7026'),
  certainty: 'reported',
  why: 'Information that is sold while a request waits does not come back.',
  fix: 'write `deadline: { within: P15D, businessDays: true }` or a shorter time',
  avoid: `
choices:
  privacyChoices:
    deadline:
      within: P30D # !`,
  prefer: `
choices:
  privacyChoices:
    deadline: { within: P15D, businessDays: true }`,
  check: all(
    noLongerThan({
      key: 'rights',
      is: ({ data }) => kinds.includes(String(data.kind)),
      days: 21,
      words: '15 business days',
    }),
    noLongerThan({
      key: 'choices',
      is: (choice, policy) =>
        choice.data.kind === 'limit' || choice.data.kind === 'global-privacy-control' || stopsSale(policy, choice),
      days: 21,
      words: '15 business days',
    }),
  ),
};

function stopsSale(policy: Reading, choice: Fact): boolean {
  const stopped = texts(choice.data.stops);
  return saleOrSharing(policy).stated.some(
    ({ address, data }) => stopped.includes(address) || texts(data.optOut).includes(choice.id),
  );
}

export default rule;
