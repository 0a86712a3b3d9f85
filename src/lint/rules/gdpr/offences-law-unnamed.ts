import { quoted } from '../../../model/fact-words';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { categoriesOf, wordsIn } from '../../topics/data';
import { basesOf } from '../../topics/purposes';
import { gdpr } from './pack';

/** Who uses data about offences names the law that allows it. */
const rule: Rule = {
  id: 'offences-law-unnamed',
  pack: gdpr,
  title: 'each use of data about offences names the law that allows it',
  severity: 'warning',
  citation: 'GDPR Article 10',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_10',
  certainty: 'text',
  why: 'Data about convictions and offences may be used only under the control of an authority, or where a law allows it.',
  fix: 'name the law under `law` of the legal basis, or stop collecting this data',
  avoid: `
categories:
  record: { label: your criminal record, items: [criminal-record] }
purposes:
  screening: # !
    label: choose who may lead a tour
    data: [record]
    legalBasis: [{ basis: contract }]
collection:
  record:
    audience: [customers]
    data: [record]
    source: { from: [provided-by-subject] }
    required: contractual
    consequence: you cannot lead a tour
    purposes: [screening]`,
  prefer: `
purposes:
  orders:
    legalBasis: [{ basis: contract }]`,
  check: (policy) => {
    if (policy.all('controllers').some(({ data }) => data.publicBody === true)) return [];
    return controlledPurposes(policy)
      .filter((purpose) =>
        categoriesOf(policy, purpose).some((category) => wordsIn(category).includes('criminal-record')),
      )
      .filter((purpose) => !basesOf(purpose).some(({ data }) => data.law !== undefined || data.article !== undefined))
      .map((purpose) => ({
        message: `${quoted(purpose.address)} uses data about offences and names no law that allows it`,
        ...placed(purpose),
      }));
  },
};

export default rule;
