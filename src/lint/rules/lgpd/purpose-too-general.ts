import { purposeSpecific } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { lgpd } from './pack';

/** Purposes are specific. */
const rule: Rule = {
  id: 'purpose-too-general',
  pack: lgpd,
  title: 'purposes are specific',
  severity: 'warning',
  citation: 'LGPD Articles 6(I) and 9(I)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'A purpose such as “business purposes” does not tell people what is done with their data.',
  fix: 'say what is done with which data, or spell it out under `parts`',
  avoid: `
purposes:
  business:
    label: serve our business purposes # !
    data: [account]
    legalBasis: [{ basis: consent }]`,
  prefer: `
purposes:
  accounting:
    label: keep our books`,
  check: purposeSpecific,
};

export default rule;
