import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { consentsTo } from '../../topics/consent';
import { controlledPurposes } from '../../topics/controlled';
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
  check: (policy) => {
    const purposes = controlledPurposes(policy);
    const without = purposes.filter((purpose) => !namesBasis(policy, purpose));
    // One omission of the whole policy is one finding.
    if (without.length > 1 && without.length === purposes.length) {
      return [{ message: `none of the ${without.length} purposes names a legal basis`, at: ['purposes'] }];
    }
    return without.map((purpose) => ({
      message: `${quoted(purpose.address)} names no legal basis`,
      ...placed(purpose),
    }));
  },
};

function namesBasis(policy: Reading, purpose: Fact): boolean {
  return basesOf(purpose).length > 0 || consentsTo(policy, purpose).some(isAsked);
}

/** True for consent that is said to be asked for a purpose: then it is what the purpose rests on. */
function isAsked({ data }: Fact): boolean {
  return data.kind === 'express' || data.kind === 'required';
}

export default rule;
