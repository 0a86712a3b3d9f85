import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { isReachable, officers } from '../../topics/parties';
import { lgpd } from './pack';

/** The person in charge of personal data is named and can be reached. */
const rule: Rule = {
  id: 'officer-unstated',
  pack: lgpd,
  title: 'the person in charge of personal data is named and can be reached',
  severity: 'warning',
  citation: 'LGPD Article 41, § 1; Resolution CD/ANPD 18/2024',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'The identity and the contact details of the encarregado have to be public. Small agents need none, but a channel for requests.',
  fix: 'add a contact with `role: dpo`, a `name` and an address',
  avoid: `
contacts:
  dpo: # !
    name: ~`,
  prefer: `
contacts:
  dpo:
    name: Ingrid Solheim`,
  check: (policy) => {
    const stated = officers(policy).filter(({ data }) => data.hidden !== true);
    const [officer] = stated;
    if (!officer) return [{ message: 'no encarregado is named', at: ['contacts'] }];
    if (stated.some((one) => one.data.name !== undefined && isReachable(one))) return [];
    const lack = officer.data.name === undefined ? 'not named' : 'given without contact details';
    return [{ message: `the encarregado of ${quoted(officer.address)} is ${lack}`, ...placed(officer) }];
  },
};

export default rule;
