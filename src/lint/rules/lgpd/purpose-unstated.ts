import { purposeStated } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { lgpd } from './pack';

/** Every kind of personal data that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: lgpd,
  title: 'every kind of personal data that is collected has a purpose',
  severity: 'error',
  citation: 'LGPD Article 9(I)',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People are owed the specific purpose of the processing.',
  fix: 'name the data under `data` of a purpose, or the purposes under `purposes` of the collection',
  avoid: `
categories:
  photos: { label: photographs, items: [profile-photo] } # !
collection:
  photos:
    data: [photos]
    source: { from: [provided-by-subject] }`,
  prefer: `
purposes:
  orders:
    data: [account, order, payment]`,
  check: purposeStated,
};

export default rule;
