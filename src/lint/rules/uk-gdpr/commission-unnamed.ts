import { authorityNamed, sendsToOwnAuthority } from '../../questions/authorities';
import type { Rule } from '../../rule';
import { wordsOf } from '../../topics/words';
import { ukGdpr } from './pack';

/** The page names the regulator of the United Kingdom. */
const rule: Rule = {
  id: 'commission-unnamed',
  pack: ukGdpr,
  title: 'people are told that they can complain to the Information Commission',
  severity: 'error',
  citation: 'UK GDPR Articles 13(2)(d) and 14(2)(e); Data Protection Act 2018 section 165',
  url: 'https://www.legislation.gov.uk/eur/2016/679/article/13',
  certainty: 'reported',
  why: 'Who is not heard by the controller needs to know who hears them next.',
  fix: 'name it under `authorities` with `country: GB`',
  avoid: `
authorities: # !
  ico: ~`,
  prefer: `
authorities:
  ico: { url: https://ico.org.uk }`,
  check: (policy) => {
    const named = authorityNamed(
      'GB',
      'the Information Commission, to which people can complain, is not named',
    )(policy);
    if (named.length === 0 || policy.stated('rights').some((right) => regulator.test(wordsOf(right)))) return [];
    return named.map((one) => (sendsToOwnAuthority(policy) ? { ...one, severity: 'warning' as const } : one));
  },
};

const regulator = /\bInformation Commission(?:er)?\b|\bICO\b/;

export default rule;
