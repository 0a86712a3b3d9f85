import { purposeStated } from '../../questions/purposes';
import type { Rule } from '../../rule';
import { gdpr } from './pack';

/** Each kind of data that is collected has a purpose. */
const rule: Rule = {
  id: 'purpose-unstated',
  pack: gdpr,
  title: 'each kind of data that is collected has a purpose',
  severity: 'error',
  citation: 'GDPR Article 13(1)(c)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Data may be used for stated purposes alone. What has none cannot be judged.',
  fix: 'name the purpose under `purposes`, and the category in its `data`',
  avoid: `
categories:
  birthday: # !
    label: your date of birth
    items: [{ id: birthday, label: date of birth }]
collection:
  birthdays:
    audience: [customers]
    data: [birthday]
    source: { from: [provided-by-subject] }
    required: optional`,
  prefer: `
purposes:
  orders:
    data: [account, order, payment]`,
  check: purposeStated,
};

export default rule;
