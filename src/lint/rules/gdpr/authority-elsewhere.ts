import { quoted } from '../../../model/fact-words';
import { texts } from '../../../model/shown';
import { placed } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { countryOf, nameOf } from '../../subject';
import { liesIn } from '../../territory';
import { regionOfAuthority } from '../../topics/authorities';
import { gdpr } from './pack';

/** One of the authorities named is that of the controller's country, or people may choose. */
const rule: Rule = {
  id: 'authority-elsewhere',
  pack: gdpr,
  title:
    'one of the authorities named is that of the country of the controller, or people are told that they may choose',
  severity: 'info',
  citation: 'GDPR Article 77(1) and Articles 55 and 56',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_77',
  certainty: 'text',
  why: 'People may complain where they live, where they work or where it happened; the authority of the controller’s country is the one that will decide.',
  fix: 'name the authority of the country of the controller under `authorities`, or say with `choose: true` that people may turn to their own',
  avoid: `
controllers:
  norway: { authority: ~ }
authorities:
  datatilsynet: # !
    name: Integritetsskyddsmyndigheten
    country: SE
    url: https://www.imy.se
    choose: ~`,
  prefer: `
authorities:
  datatilsynet:
    name: Datatilsynet
    country: 'NO'
    choose: ~`,
  check: (policy) => {
    const homes = policy.all('controllers').flatMap((one) => countryOf(one) ?? []);
    const here = homes.filter((country) => liesIn([country], policy.territory));
    const named = policy
      .stated('authorities')
      .map((fact) => ({ fact, region: regionOfAuthority(fact) }))
      .filter(({ region }) => region === undefined || liesIn([region], policy.territory));
    if (here.length === 0 || named.some(({ region }) => region === undefined) || mayChoose(policy)) return [];
    if (named.some(({ region }) => here.some((country) => country === region))) return [];
    return named.slice(0, 1).map(({ fact, region = '' }) => ({
      message: `${quoted(fact.address)} is the authority of ${nameOf(region)}, and no authority of ${nameOf(here[0] ?? '')} is named, where the controller is`,
      ...placed(fact),
    }));
  },
};

function mayChoose(policy: Reading): boolean {
  if (policy.stated('authorities').some(({ data }) => data.choose === true)) return true;
  return policy.stated('rights').some(({ data }) => {
    if (data.kind !== 'lodge-complaint' && !texts(data.also).includes('lodge-complaint')) return false;
    return /\b(?:live|resid|work|reside|your (?:country|own|local))/i.test(`${data.to ?? ''} ${data.text ?? ''}`);
  });
}

export default rule;
