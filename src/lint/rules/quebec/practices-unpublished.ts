import type { Fact } from '../../../model/model';
import type { Rule } from '../../rule';
import { hasComplaints } from '../../topics/complaints';
import { isDisposed } from '../../topics/retention';
import { statementsAbout } from '../../topics/statements';
import { quebec } from './pack';

/** Keeping and destruction, the duties of staff and the handling of complaints are described. */
const rule: Rule = {
  id: 'practices-unpublished',
  pack: quebec,
  title: 'keeping and destruction, the duties of staff and the handling of complaints are described',
  severity: 'warning',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 3.2',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'Detailed information about these policies and practices has to be published on the website, here or on a page of its own.',
  fix: 'describe them under `retention`, `security` and `rights`, or add a statement `about: governance` that says where they are published',
  avoid: `
rights:
  complaint: ~
contacts:
  complaints: ~`,
  prefer: `
statements:
  practices:
    kind: fact
    by: us
    about: governance
    text: Our policies on keeping, on the duties of our staff and on complaints are at https://fjellstride.example/practices.`,
  check: (policy) => {
    if (statementsAbout(policy, 'governance', 'practices').length > 0) return [];
    const missing = [
      ...(policy.stated('retention').some(isDisposed) ? [] : ['how information is kept and destroyed']),
      ...(policy.stated('security').some(isOfStaff) ? [] : ['the duties of staff']),
      ...(hasComplaints(policy) ? [] : ['how complaints are dealt with']),
    ];
    if (missing.length === 0) return [];
    return [{ message: `the published practices leave out ${joined(missing)}`, at: ['statements'] }];
  },
};

function joined(words: readonly string[]): string {
  return words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function isOfStaff({ data }: Fact): boolean {
  return ['organisational', 'procedural', 'access', 'training', 'contract'].includes(String(data.kind));
}

export default rule;
