import { quoted } from '../../../model/fact-words';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { lgpd } from './pack';

/** Children’s data is processed with the specific consent of a parent, or on another basis in their best interest. */
const rule: Rule = {
  id: 'child-consent-unstated',
  pack: lgpd,
  title:
    'children’s data is processed with the specific consent of a parent, or on another basis in their best interest',
  severity: 'warning',
  citation: 'LGPD Article 14, §§ 1, 2 and 6',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'text',
  why: 'Where the basis is consent, a parent has to give it specifically and prominently; the types of data, their use and the ways to the rights of Article 18 have to be public.',
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
    when: ({ data }) => data.collects === 'yes' || data.directed === true,
    holds: ({ data }) => data.parents !== undefined || data.collects === 'with-consent',
    message: ({ address }) => `${quoted(address)} says nothing of the consent of a parent`,
  }),
};

export default rule;
