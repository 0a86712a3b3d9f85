import { cited } from '../../questions/cited';
import { rightStated } from '../../questions/rights';
import { all } from '../../questions/stated';
import type { Rule } from '../../rule';
import { usesConsent } from '../../topics/consent';
import { accessTells } from '../../topics/requests';
import { lgpd } from './pack';

/** The rights of Article 18 are stated. */
const rule: Rule = {
  id: 'right-unstated',
  pack: lgpd,
  title: 'the rights of Article 18 are stated',
  severity: 'error',
  citation: 'LGPD Article 18',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People can use only the rights that they know of.',
  fix: 'add the right under `rights`, with `how` to use it',
  avoid: `
rights: # !
  brazil: { also: [access, rectification, erasure, portability] }`,
  prefer: `
rights:
  brazil: { also: [access, rectification, erasure, portability, sharing-information] }`,
  check: all(
    cited(
      'LGPD Article 18(I)',
      unlessAccessTells(/whether/i, rightStated(['confirmation'], 'to confirmation of processing')),
    ),
    cited('LGPD Article 18(II)', rightStated(['access'], 'of access')),
    cited('LGPD Article 18(III)', rightStated(['rectification'], 'to correction')),
    cited(
      'LGPD Article 18(IV) and (VI)',
      rightStated(['erasure', 'restriction'], 'to anonymisation, blocking or deletion'),
    ),
    cited('LGPD Article 18(V)', rightStated(['portability'], 'to portability')),
    cited(
      'LGPD Article 18(VII)',
      unlessAccessTells(
        /recipient|disclos|shared|third part/i,
        rightStated(['sharing-information'], 'to be told with whom data was shared'),
      ),
    ),
    cited('LGPD Articles 8(5) and 18(IX)', rightStated(['withdraw-consent'], 'to revoke consent', usesConsent)),
  ),
};

function unlessAccessTells(pattern: RegExp, check: Rule['check']): Rule['check'] {
  return (policy) => (accessTells(policy, pattern) ? [] : check(policy));
}

export default rule;
