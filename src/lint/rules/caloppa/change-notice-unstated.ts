import { required } from '../../questions/stated';
import type { Rule } from '../../rule';
import { statementsAbout } from '../../topics/statements';
import { caloppa } from './pack';

/** The policy says how people learn of changes to it. */
const rule: Rule = {
  id: 'change-notice-unstated',
  pack: caloppa,
  title: 'the policy says how people are told of material changes to it',
  severity: 'error',
  citation: 'California Business and Professions Code § 22575(b)(3)',
  url: 'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575',
  certainty: 'reported',
  why: 'People agreed to the policy that they read; they are to learn how they will hear of another one.',
  fix: 'add a change with `kind: notice` and the means under `via`',
  avoid: `
changes: # !
  notice: ~`,
  prefer: `
changes:
  notice:
    kind: notice
    scope: material changes
    via: [writing to you by e-mail]
    advance: P30D`,
  check: required({
    key: 'changes',
    is: ({ data }) =>
      data.kind === 'notice' || [data.via, data.where, data.advance].some((value) => value !== undefined),
    or: (policy) =>
      policy
        .stated('changes')
        .some(({ data }) => /\bpost|\bnotif|\bnotice|\bpublish|\btell|\binform/i.test(String(data.text ?? ''))) ||
      statementsAbout(policy, 'changes').length > 0,
    message: 'nothing says how people are told of material changes to the policy',
  }),
};

export default rule;
