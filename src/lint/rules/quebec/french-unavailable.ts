import type { Rule } from '../../rule';
import { isIn } from '../../topics/languages';
import { quebec } from './pack';

/** The policy can be read in French. */
const rule: Rule = {
  id: 'french-unavailable',
  pack: quebec,
  title: 'the policy can be read in French',
  severity: 'warning',
  citation: 'Charter of the French language (CQLR c C-11), sections 5 and 50.2',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/c-11',
  certainty: 'reported',
  why: 'Consumers in Quebec have a right to be informed and served in French. The Charter does not name privacy policies; the Office reads it to cover websites.',
  fix: 'name the French version in `policy.relations` as `kind: translation`, with `language: fr` of its reference',
  avoid: `
references:
  frenchVersion: { language: en }`,
  prefer: `
references:
  frenchVersion: { language: fr }`,
  check: (policy) =>
    isIn(policy, 'fr') ? [] : [{ message: 'the policy names no French version', at: ['policy', 'relations'] }],
};

export default rule;
