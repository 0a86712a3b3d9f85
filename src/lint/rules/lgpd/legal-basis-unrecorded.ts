import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { basesOf } from '../../topics/purposes';
import { lgpd } from './pack';

/** A legal basis is recorded for every purpose. */
const rule: Rule = {
  id: 'legal-basis-unrecorded',
  pack: lgpd,
  title: 'a legal basis is recorded for every purpose',
  severity: 'warning',
  citation: 'LGPD Articles 6(I) to (III) and 7',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'text',
  why: 'Each use needs one of the bases of Article 7. The notice need not print it, but a controller who cannot name it has none to show.',
  fix: 'name the basis under `legalBasis` of the purpose; with `inferred: [legalBasis]` it is recorded and not printed',
  avoid: `
purposes:
  orders: # !
    legalBasis: ~`,
  prefer: `
purposes:
  orders:
    legalBasis: [{ basis: contract }]`,
  check: (policy) => {
    const purposes = policy.stated('purposes');
    const without = purposes.filter(({ address }) => !hasBasis(policy.model.facts.get(address)));
    if (without.length > 1 && without.length === purposes.length) {
      return [{ message: 'no legal basis is recorded for any purpose', at: ['purposes'] }];
    }
    return without.map((purpose) => ({
      message: `no legal basis is recorded for ${quoted(purpose.address)}`,
      ...placed(purpose),
    }));
  },
};

function hasBasis(purpose: Fact | undefined): boolean {
  return purpose !== undefined && basesOf(purpose).length > 0;
}

export default rule;
