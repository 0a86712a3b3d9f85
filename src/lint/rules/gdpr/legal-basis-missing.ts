import { quoted } from '../../../model/fact-words';
import { every } from '../../questions/stated';
import type { Rule } from '../../rule';
import { basesOf } from '../../topics/purposes';
import { gdpr } from './pack';

/** Every purpose names its legal basis. */
const rule: Rule = {
  id: 'legal-basis-missing',
  pack: gdpr,
  title: 'every purpose names its legal basis',
  severity: 'error',
  citation: 'GDPR Article 13(1)(c)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'People can judge a use, and object to it or withdraw from it, only when they know what allows it.',
  fix: 'name the basis of Article 6(1) that the purpose rests on under `legalBasis`',
  avoid: `
purposes:
  orders: # !
    legalBasis: ~`,
  prefer: `
purposes:
  orders:
    legalBasis: [{ basis: contract }]`,
  check: every({
    key: 'purposes',
    holds: (purpose) => basesOf(purpose).length > 0,
    message: (purpose) => `${quoted(purpose.address)} names no legal basis`,
  }),
};

export default rule;
