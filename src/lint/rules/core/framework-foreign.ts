import { quoted } from '../../../model/fact-words';
import { asData } from '../../../model/facts';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { countryOf } from '../../subject';
import { countriesOf, parties } from '../../topics/parties';
import { reliances } from '../../topics/reliance';
import { core } from './pack';

/** Frameworks that organisations in the United States join by a declaration of their own. */
const joined = [
  'safe-harbor-eu',
  'safe-harbor-swiss',
  'privacy-shield',
  'privacy-shield-swiss',
  'data-privacy-framework',
  'data-privacy-framework-uk',
  'data-privacy-framework-swiss',
];

/** A framework that only organisations in the United States can join is relied on where one of them is named. */
const rule: Rule = {
  id: 'framework-foreign',
  pack: core,
  title: 'a framework that organisations in the United States join is relied on where the policy names one of them',
  severity: 'warning',
  citation: 'Implementing Decision (EU) 2023/1795, Annex I, section I.2',
  url: 'https://eur-lex.europa.eu/eli/dec_impl/2023/1795/oj',
  certainty: 'reported',
  why: 'Only an organisation that the Federal Trade Commission or the Department of Transportation oversees can join such a framework, so it covers no transfer to anybody else.',
  fix: 'name who in the United States takes part, under `transfers.<id>.recipients` or `controllers`, or name another mechanism',
  avoid: `
processors:
  mail: { country: { processing: [IN], company: IN }, safeguard: ~ }
transfers:
  mail: { to: [IN], mechanism: [data-privacy-framework], copy: ~ } # !`,
  prefer: `
transfers:
  mail: { mechanism: [scc-2021] }`,
  check: (policy) =>
    isElsewhere(policy)
      ? reliances(policy)
          .filter(({ words }) => words.some((word) => joined.includes(word)))
          .map(({ at, fact }) => ({
            message: `${quoted(fact.address)} relies on a framework for organisations in the United States, and the policy names none there`,
            at,
            isValue: true,
            fact: fact.address,
          }))
      : [],
};

/** True where the policy says where somebody is, and nobody is in the United States. */
function isElsewhere(policy: Reading): boolean {
  const controllers = policy.all('controllers').flatMap((one) => countryOf(one) ?? []);
  const offices = policy.all('contacts').flatMap(({ data }) => {
    const { country } = asData(data.post);
    return typeof country === 'string' ? [country] : [];
  });
  const places = [...controllers, ...offices, ...parties(policy).flatMap(countriesOf)];
  return places.length > 0 && !places.includes('US');
}

export default rule;
