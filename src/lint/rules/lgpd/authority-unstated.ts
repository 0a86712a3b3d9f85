import { authorityNamed, sendsToOwnAuthority } from '../../questions/authorities';
import type { Rule } from '../../rule';
import { lgpd } from './pack';

const anpd = authorityNamed('BR', 'the ANPD is not named, to whom people can complain');

/** People are told that they can turn to the national authority. */
const rule: Rule = {
  id: 'authority-unstated',
  pack: lgpd,
  title: 'people are told that they can turn to the national authority',
  severity: 'error',
  citation: 'LGPD Article 18, § 1',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'reported',
  why: 'People can petition the ANPD against the controller, and that right belongs to those the notice has to mention.',
  fix: 'add `authorities.anpd: { name: Autoridade Nacional de Proteção de Dados (ANPD), country: BR }`',
  avoid: `
authorities: # !
  anpd: ~
  datatilsynet: { choose: ~ }`,
  prefer: `
authorities:
  anpd: { country: BR }`,
  check: (policy) => (sendsToOwnAuthority(policy) ? [] : anpd(policy)),
};

export default rule;
