import { cited } from '../../questions/cited';
import { rightStated } from '../../questions/rights';
import { all } from '../../questions/stated';
import type { Reading } from '../../reading';
import type { Rule } from '../../rule';
import { controlledPurposes } from '../../topics/controlled';
import { basesOf, consents, objectable, restsOn } from '../../topics/purposes';
import { gdpr } from './pack';

/** Each right that people have is stated. */
const rule: Rule = {
  id: 'right-unstated',
  pack: gdpr,
  title: 'the rights of access, rectification, erasure, restriction, objection and portability are stated',
  severity: 'error',
  citation: 'GDPR Article 13(2)(b)',
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  certainty: 'reported',
  why: 'People can use only the rights that they know of.',
  fix: 'add the right under `rights`, with `how` to use it',
  avoid: `
rights: # !
  portability: ~`,
  prefer: `
rights:
  portability:
    kind: portability
    how: [{ via: privacy }]
    reply: { form: electronic, format: a CSV file }`,
  check: all(
    right('15', ['access', 'confirmation'], 'of access', /\b(?:access|copy|obtain|see what)\b/i),
    right('16', ['rectification'], 'to rectification', /\b(?:rectif|correct|amend|updat)/i),
    right('17', ['erasure'], 'to erasure', /\b(?:eras|delet|remov)/i),
    right('18', ['restriction'], 'to restriction of processing', /\b(?:restrict|limit)\w*/i),
    right('21', ['object'], 'to object', /\bobject\b/i, (policy) => mayRestOn(policy, ...objectable)),
    right('20', ['portability'], 'to data portability', /\bporta(?:ble|bility)\b|\bmachine[- ]readable\b/i, (policy) =>
      mayRestOn(policy, ...consents, 'contract', 'pre-contract'),
    ),
  ),
};

/** A right must be stated, by its word or in the author's own words for another one. */
function right(
  article: string,
  kinds: readonly string[],
  name: string,
  words: RegExp,
  when: (policy: Reading) => boolean = () => true,
): Rule['check'] {
  const check = rightStated(kinds, name, (policy) => when(policy) && !isSaid(policy, words));
  return cited(`GDPR Article 13(2)(b) and Article ${article}`, check);
}

function isSaid(policy: Reading, words: RegExp): boolean {
  return policy.stated('rights').some(({ data }) => words.test(`${data.to ?? ''} ${data.text ?? ''}`));
}

/** True where a purpose rests on one of the bases, or does not say what it rests on. */
function mayRestOn(policy: Reading, ...bases: readonly string[]): boolean {
  const purposes = controlledPurposes(policy);
  return purposes.some((purpose) => basesOf(purpose).length === 0 || restsOn(purpose, ...bases));
}

export default rule;
