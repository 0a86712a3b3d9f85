import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { quebec } from './pack';

/** It is said how people are told of changes to the policy. */
const rule: Rule = {
  id: 'amendment-notice-unstated',
  pack: quebec,
  title: 'it is said how people are told of changes to the policy',
  severity: 'warning',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 8.2',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'A notice of every amendment has to be published, like the policy itself, by any means that reaches the people concerned.',
  fix: 'say how you tell people under `via` of `changes`',
  avoid: `
changes: # !
  notice: ~`,
  prefer: `
changes:
  notice:
    kind: notice
    via: [writing to you by e-mail]`,
  check: required({
    key: 'changes',
    is: ({ data }) => data.kind === 'notice' || data.via !== undefined,
    message: 'nothing says how people are told of changes to the policy',
  }),
};

export default rule;
