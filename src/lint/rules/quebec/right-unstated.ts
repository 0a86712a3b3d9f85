import { cited } from '../../questions/cited';
import { rightStated } from '../../questions/rights';
import { all } from '../../questions/stated';
import type { Rule } from '../../rule';
import { usesConsent } from '../../topics/consent';
import { quebec } from './pack';

/** The rights that the law gives are stated. */
const rule: Rule = {
  id: 'right-unstated',
  pack: quebec,
  title: 'the rights that the law gives are stated',
  severity: 'error',
  citation:
    'Quebec Act respecting the protection of personal information in the private sector (CQLR c P-39.1), section 8, first paragraph, (3) and (4)',
  url: 'https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1',
  certainty: 'text',
  why: 'People must be told of the rights of access and rectification and of the right to withdraw consent when their information is collected.',
  fix: 'add the right under `rights`, with `how` to use it',
  avoid: `
rights: # !
  withdraw: ~
consent:
  newsletter: { withdraw: ~ }
  analytics: { withdraw: ~ }
  health: { withdraw: ~ }`,
  prefer: `
rights:
  access:
    kind: access
    also: [copy, rectification, erasure, restriction]`,
  check: all(
    cited(section('8, first paragraph, (3)'), rightStated(['access'], 'of access')),
    cited(section('8, first paragraph, (3)'), rightStated(['rectification'], 'to have information rectified')),
    cited(section('8, first paragraph, (4)'), rightStated(['withdraw-consent'], 'to withdraw consent', usesConsent)),
    cited(section('28.1'), rightStated(['de-indexing'], 'to have dissemination cease or a link de-indexed'), 'warning'),
  ),
};

function section(name: string): string {
  return `${quebec.title} (CQLR c P-39.1), section ${name}`;
}

export default rule;
