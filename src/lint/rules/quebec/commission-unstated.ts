import { authorityNamed } from '../../questions/authorities';
import type { Rule } from '../../rule';
import { quebec } from './pack';

/** The Commission d’accès à l’information is named. */
const rule: Rule = {
  id: 'commission-unstated',
  pack: quebec,
  title: 'the Commission d’accès à l’information is named',
  severity: 'info',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), sections 34 and 42',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'People can have a disagreement examined by the Commission. The law has it named in a refusal, not in the policy; a policy is where people look first.',
  fix: 'add `authorities.cai: { name: Commission d’accès à l’information du Québec, country: CA }`',
  avoid: `
authorities: # !
  cai: ~`,
  prefer: `
authorities:
  cai:
    name: Commission d’accès à l’information du Québec`,
  check: authorityNamed('CA-QC', 'the Commission d’accès à l’information is not named'),
};

export default rule;
