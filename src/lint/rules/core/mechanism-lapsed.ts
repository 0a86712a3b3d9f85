import { texts } from '../../../model/shown';
import type { Reading } from '../../reading';
import type { Finding, Rule } from '../../rule';
import { countryOf } from '../../subject';
import { lapsedOn, mechanismName, mechanismOn, replacementsOn, validityOf } from '../../topics/mechanisms';
import { type Reliance, reliances } from '../../topics/reliance';
import { core } from './pack';

/** A mechanism for transfers is valid on the day as of which the policy is judged. */
const rule: Rule = {
  id: 'mechanism-lapsed',
  pack: core,
  title: 'no transfer rests on a mechanism that is not valid',
  severity: 'error',
  citation: 'GDPR Article 44',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_44',
  certainty: 'reported',
  why: 'A framework that a court has ended allows no transfer. A policy that names it promises protection that people no longer have.',
  fix: 'name under `mechanism` what the transfer rests on now',
  avoid: `
transfers:
  mail:
    mechanism: [privacy-shield] # !`,
  prefer: `
transfers:
  mail:
    mechanism: [scc-2021]`,
  check: (policy) => reliances(policy).flatMap((one) => findingFor(policy, one)),
};

function findingFor(policy: Reading, reliance: Reliance): readonly Finding[] {
  const country = origin(policy, reliance);
  const invalid = reliance.words.filter((word) => mechanismOn(word, policy.asOf, country) !== 'valid');
  const [first, ...others] = invalid;
  if (first === undefined) return [];
  const { citation, endedBy } = validityOf(first);
  const instead = replacements(first, policy.asOf);
  const help = [endedBy, instead].filter((one) => one !== undefined && one !== '').join('; ');
  return [
    {
      message: [told(policy, first, country), ...others.map((word) => toldToo(policy, word, country))].join(', '),
      at: reliance.at,
      isValue: true,
      fact: reliance.fact.address,
      ...(help === '' ? {} : { help }),
      ...(citation === undefined ? {} : { citation }),
    },
  ];
}

function told({ asOf, written }: Reading, word: string, country: string | undefined): string {
  const { name, plural } = mechanismName(word);
  const [is, was, has] = plural ? ['are', 'were', 'have'] : ['is', 'was', 'has'];
  if (mechanismOn(word, asOf, country) === 'early') return `${name} ${is} not valid before ${validityOf(word).from}`;
  const lapsed = lapsedOn(word, country);
  if (written === undefined) return `${name} ${has} lapsed since ${lapsed}`;
  return mechanismOn(word, written, country) === 'valid'
    ? `${name} ${was} valid when this policy was written (${written}) and ${has} lapsed since ${lapsed}`
    : mechanismOn(word, written, country) === 'lapsed'
      ? `${name} had lapsed already, on ${lapsed}, when this policy was written (${written})`
      : `${name} ${was} not yet valid when this policy was written (${written}) and ${has} lapsed since ${lapsed}`;
}

/** A further framework of the same name, after the first. */
function toldToo({ asOf }: Reading, word: string, country: string | undefined): string {
  const { name } = mechanismName(word);
  return mechanismOn(word, asOf, country) === 'early'
    ? `and ${name} is not valid before ${validityOf(word).from}`
    : `and ${name} since ${lapsedOn(word, country)}`;
}

function replacements(word: string, asOf: string): string {
  const names = replacementsOn(word, asOf).map((other) => {
    const { name } = mechanismName(other);
    return `${name} (\`${other}\`)${validityOf(other).listed === true ? ' for recipients on its list' : ''}`;
  });
  if (names.length === 0) return '';
  const last = names[names.length - 1];
  const before = names.slice(0, -1).join(', ');
  return `what can stand in its place: ${before === '' ? last : `${before} or ${last}`}`;
}

/** The country that data leaves, where that is one: that of the transfer, else that of all controllers. */
function origin(policy: Reading, { fact }: Reliance): string | undefined {
  const stated = texts(fact.data.from);
  const left = stated.length > 0 ? stated : policy.all('controllers').map((one) => countryOf(one) ?? '');
  const countries = new Set(left);
  return countries.size === 1 ? [...countries][0] : undefined;
}

export default rule;
