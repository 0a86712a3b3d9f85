import { quoted } from '../../../model/fact-words';
import type { Fact } from '../../../model/model';
import { hasRight } from '../../questions/rights';
import { placed } from '../../questions/stated';
import type { Rule } from '../../rule';
import { concernsTerritory } from '../../topics/authorities';
import { gdpr } from './pack';

/** The authority to which people can complain is named, with a way to reach it. */
const rule: Rule = {
  id: 'authority-unnamed',
  pack: gdpr,
  title: 'the authority to which people can complain is named, with a way to reach it',
  severity: 'warning',
  citation: 'GDPR Article 77(1); WP260 rev.01, Annex',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_77',
  certainty: 'practice',
  why: 'A right to complain to somebody whom nobody names is seldom used.',
  fix: 'name the authority of the country of the controller under `authorities`, with its `url`, and add `choose: true`',
  avoid: `
authorities:
  datatilsynet: # !
    url: ~`,
  prefer: `
authorities:
  datatilsynet:
    url: https://www.datatilsynet.no`,
  check: (policy) => {
    const named = policy.stated('authorities').filter((one) => concernsTerritory(policy, one));
    if (named.length === 0) {
      if (!hasRight(policy, 'lodge-complaint')) return [];
      const message = 'people can complain to a supervisory authority, and none is named';
      return [{ message, at: ['authorities'] }];
    }
    if (named.some(isReachable)) return [];
    return named.slice(0, 1).map((one) => ({
      message: `${quoted(one.address)} is named without a way to reach it`,
      ...placed(one),
    }));
  },
};

function isReachable({ data }: Fact): boolean {
  return ['url', 'email', 'phone', 'post', 'text'].some((field) => data[field] !== undefined);
}

export default rule;
