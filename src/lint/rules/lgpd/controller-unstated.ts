import type { Path } from '../../../core/source';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { isReachable } from '../../topics/parties';
import { lgpd } from './pack';

/** The controller is identified, with a way to reach it. */
const rule: Rule = {
  id: 'controller-unstated',
  pack: lgpd,
  title: 'the controller is identified, with a way to reach it',
  severity: 'error',
  citation: 'LGPD Article 9(III) and (IV)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People must know who decides about their data, and where to turn.',
  fix: 'write the `legalName` of the controller, and its `contact`',
  avoid: `
controllers:
  norway: { hidden: true } # !`,
  prefer: `
controllers:
  norway: { legalName: Fjellstride AS }`,
  check: (policy) => [
    ...(policy.stated('controllers').length > 0
      ? []
      : [{ message: 'the page does not introduce the controller', at: place(policy), severity: 'warning' as const }]),
    ...(policy.stated('contacts').some(isReachable) || policy.stated('controllers').some(({ data }) => data.address)
      ? []
      : [{ message: 'there is no way to reach the controller', at: ['contacts'], citation: 'LGPD Article 9(IV)' }]),
  ],
};

function place(policy: Reading): Path {
  return policy.all('controllers')[0]?.path ?? ['controllers'];
}

export default rule;
