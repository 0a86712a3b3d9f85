import { hasRight } from '../../questions/rights';
import { required } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { concernsTerritory } from '../../topics/authorities';
import { gdpr } from './pack';

/** It is said that people can complain to a supervisory authority. */
const rule: Rule = {
  id: 'complaint-right-unstated',
  pack: gdpr,
  title: 'the right to complain to a supervisory authority is stated',
  severity: 'error',
  citation: 'GDPR Article 13(2)(d) and Article 14(2)(e)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'Who is not heard by the company has to know that somebody else will listen, at no cost.',
  fix: 'add a right of kind `lodge-complaint`, and under `authorities` the authority of your country with `choose: true`',
  avoid: `
controllers:
  norway: { authority: ~ }
authorities:
  datatilsynet: ~
rights: # !
  lodge: ~`,
  prefer: `
rights:
  lodge:
    kind: lodge-complaint`,
  check: required({
    key: 'rights',
    is: () => false,
    or: (policy) => hasRight(policy, 'lodge-complaint') || hasAuthority(policy) || saysSo(policy),
    message: 'the right to complain to a supervisory authority is not stated',
  }),
};

function hasAuthority(policy: Reading): boolean {
  return policy.stated('authorities').some((one) => concernsTerritory(policy, one));
}

function saysSo(policy: Reading): boolean {
  const whom =
    /\b(?:supervisory|data protection|privacy|competent|regulatory) (?:authorit|commission|regulator|agenc)/i;
  return ['rights', 'statements', 'contacts']
    .flatMap((key) => policy.stated(key))
    .some(({ data }) => /\bcomplain/i.test(JSON.stringify(data)) && whom.test(JSON.stringify(data)));
}

export default rule;
