import { quoted } from '../../../model/fact-words';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { quebec } from './pack';

/** The information of children under 14 is collected only with the consent of a parent or tutor. */
const rule: Rule = {
  id: 'child-consent-unstated',
  pack: quebec,
  title: 'the information of children under 14 is collected only with the consent of a parent or tutor',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), sections 4.1 and 14',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'A child under 14 cannot consent; the parent or tutor has to, unless the collection is clearly for the benefit of the child.',
  fix: 'say `collects: with-consent` under `children`, and under `parents` how the consent is asked',
  avoid: `
children:
  shop: # !
    collects: yes
    directed: true
    parents: ~`,
  prefer: `
children:
  shop: { what: the shop }`,
  check: every({
    key: 'children',
    when: ({ data }) => data.collects === 'yes' && (typeof data.age !== 'number' || data.age <= 14),
    holds: ({ data }) => data.parents !== undefined,
    message: ({ address }) => `${quoted(address)} says nothing of the consent of a parent or tutor`,
  }),
};

export default rule;
