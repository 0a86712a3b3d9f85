import type { Rule } from '../../rule';
import { isIn } from '../../topics/languages';
import { lgpd } from './pack';

/** The policy can be read in Portuguese. */
const rule: Rule = {
  id: 'portuguese-unavailable',
  pack: lgpd,
  title: 'the policy can be read in Portuguese',
  severity: 'warning',
  citation: 'LGPD Articles 6(VI) and 9 (clear, adequate and ostensible information), by inference',
  url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm',
  certainty: 'practice',
  why: 'The law has no rule on language, but information that people cannot read is hardly clear to them.',
  fix: 'name the Portuguese version in `policy.relations` as `kind: translation`, with `language: pt-BR` of its reference',
  avoid: `
references:
  portugueseVersion: { language: en }`,
  prefer: `
references:
  portugueseVersion: { language: pt-BR }`,
  check: (policy) =>
    isIn(policy, 'pt') ? [] : [{ message: 'the policy names no Portuguese version', at: ['policy', 'relations'] }],
};

export default rule;
