import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { hasComplaints, hearsConcerns } from '../../topics/complaints';
import { statementsAbout } from '../../topics/statements';
import { app } from './pack';

/** It is said how to complain, and how complaints are dealt with. */
const rule: Rule = {
  id: 'complaint-process-unstated',
  pack: app,
  title: 'it is said how to complain about a breach of the principles, and how complaints are dealt with',
  severity: 'error',
  citation: 'Australian Privacy Principle 1.4(e)',
  url: 'https://www.legislation.gov.au/C2004A03712/latest',
  certainty: 'reported',
  why: 'Who complains has to know where, and what happens then.',
  fix: 'add a right of kind `complaint` with `how`, and with a `deadline` or a `text` that tells how complaints are dealt with',
  avoid: `
rights:
  complaint: # !
    deadline: ~`,
  prefer: `
rights:
  complaint:
    kind: complaint
    how: [{ via: complaints }]
    deadline: { within: P30D }`,
  check: (policy) => {
    if (!hasComplaints(policy)) {
      const message = 'nothing says how to complain, and how complaints are dealt with';
      return [{ message, at: ['rights'], ...(hearsConcerns(policy) ? { severity: 'warning' } : {}) }];
    }
    const [right, ...others] = policy.stated('rights').filter(isComplaint);
    if (!right || statementsAbout(policy, 'complaints').length > 0) return [];
    if ([right, ...others].some(isDealtWith)) return [];
    const message = `${quoted(right.address)} does not say how complaints are dealt with`;
    return [{ message, ...placed(right), severity: 'warning' }];
  },
};

function isComplaint({ data }: Fact): boolean {
  return data.kind === 'complaint' || texts(data.also).includes('complaint');
}

const steps = ['deadline', 'reply', 'who', 'escalate', 'effort', 'limits', 'text', 'to'];

function isDealtWith({ data }: Fact): boolean {
  return steps.some((field) => data[field] !== undefined);
}

export default rule;
